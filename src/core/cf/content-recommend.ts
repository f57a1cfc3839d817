/** Recommendations from the texts of the items a user liked. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { requireIndex } from './require-index.ts';
import { type Scored, topScored } from './scored.ts';
import { type IdfKind, meanVector, type TermVector, termDot, tfIdfVectors, unitVector } from './tf-idf-vectors.ts';

export interface ContentOptions {
  /** Inverse document frequency: `plain` ln(N / df), or `smoothed` ln((1 + N) / (1 + df)) + 1. */
  readonly idf?: IdfKind;
}

/**
 * Items whose words resemble those of the liked items: cosine with the mean of the liked TF-IDF vectors.
 *
 * Needs no other user, so it can rank an item on its first day. A word's weight is its count times ln(N / df), which is
 * 0 for a word in every document; scikit-learn smooths it to ln((1 + N) / (1 + df)) + 1, which keeps such words. Every
 * vector is scaled to length 1 before the mean, lest long texts set the profile.
 *
 * @param documents tokens by item: place in the array is the item id; any order, repeats count
 * @param liked ids of the liked items, at least one, integers in [0, documents); repeats count once
 * @param n how many items at most, an integer >= 1
 * @param options form of the inverse document frequency
 * @returns the other items, best first, scores in [0, 1], ties by smaller id; 0 where an item or the profile has no weight
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Lops, de Gemmis and Semeraro, "Content-based Recommender Systems: State of the Art and Trends", Recommender Systems Handbook 2011
 * @example contentRecommend([['a', 'b'], ['b', 'c'], ['c']], [0], 1) // [{ item: 1, score: 0.2448... }]
 */
export function contentRecommend(
  documents: readonly (readonly string[])[],
  liked: readonly number[],
  n: number,
  { idf = 'plain' }: ContentOptions = {},
): Scored[] {
  requireCutoff('contentRecommend', n, 'n');
  requireOption('contentRecommend', 'idf', idf, ['plain', 'smoothed']);
  if (liked.length === 0) throw new RangeError('contentRecommend requires at least one liked item, got none');
  for (const item of liked) requireIndex('contentRecommend', 'liked item', item, documents.length);
  const vectors = tfIdfVectors(documents, idf);
  const seen = new Set(liked);
  const profile = likedProfile(vectors, liked);
  // Rounding can leave the cosine of two equal directions a hair above 1.
  const scores = vectors.map((vector, item) => [item, Math.min(1, termDot(profile, vector))] as const);
  return topScored(
    scores.filter(([item]) => !seen.has(item)),
    n,
  );
}

/**
 * What the liked items have in common: the mean of their vectors, scaled to length 1.
 *
 * @param vectors term vector by item
 * @param liked item ids; repeats count once
 * @returns a vector of length 1; empty when no liked item has weight
 */
export function likedProfile(vectors: readonly TermVector[], liked: readonly number[]): TermVector {
  const distinct = [...new Set(liked)].toSorted((a, b) => a - b);
  return unitVector(meanVector(distinct.flatMap((item) => vectors[item] ?? [])));
}
