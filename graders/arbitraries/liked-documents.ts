/**
 * `[documents, liked, n]`: short texts over a few words, what was liked of them, and how many to recommend.
 *
 * Two scores are equal or at least 1e-6 apart. Some words stand nearly everywhere, some texts are empty, some are much longer
 * than the rest.
 */
import * as fc from 'fast-check';
import { contentRecommend } from '#core/cf/content-recommend.ts';
import { withMargins } from './with-margins.ts';

export type LikedDocuments = [documents: string[][], liked: number[], n: number];

// A short word, and one that a change of letters would make another's.
const word = fc.constantFrom<string[]>('film', 'film', 'space', 'crew', 'love', 'tv', 'Love', 'whale');

const text = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 5 }) },
  { weight: 2, arbitrary: fc.array(word, { minLength: 6, maxLength: 9, size: 'max' }) },
  { weight: 1, arbitrary: fc.constant<string[]>([]) },
);

/** @param count how many documents; @param liked how many liked ids at most, repeats among them */
const asking = (count: { readonly minLength: number; readonly maxLength: number }, liked: number): fc.Arbitrary<LikedDocuments> =>
  withMargins<LikedDocuments>(
    fc
      .array(text, { ...count, size: 'max' })
      .chain((documents) =>
        fc.tuple(
          fc.constant(documents),
          fc.array(fc.integer({ min: 0, max: documents.length - 1 }), { minLength: 1, maxLength: liked }),
          fc.integer({ min: 1, max: 8 }),
        ),
      ),
    (documents, ids) => [contentRecommend(documents, ids, documents.length).map(({ score }) => score)],
  );

export const likedDocuments = asking({ minLength: 3, maxLength: 7 }, 3);

/** A larger catalogue, of which more is liked. */
export const manyLikedDocuments = asking({ minLength: 8, maxLength: 12 }, 5);
