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

const word = fc.constantFrom<string[]>('film', 'film', 'space', 'crew', 'love', 'heist', 'paris', 'whale');

const text = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 5 }) },
  { weight: 2, arbitrary: fc.array(word, { minLength: 6, maxLength: 9, size: 'max' }) },
  { weight: 1, arbitrary: fc.constant<string[]>([]) },
);

export const likedDocuments: fc.Arbitrary<LikedDocuments> = withMargins<LikedDocuments>(
  fc
    .array(text, { minLength: 3, maxLength: 7, size: 'max' })
    .chain((documents) =>
      fc.tuple(
        fc.constant(documents),
        fc.array(fc.integer({ min: 0, max: documents.length - 1 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 8 }),
      ),
    ),
  (documents, liked) => [contentRecommend(documents, liked, documents.length).map(({ score }) => score)],
);
