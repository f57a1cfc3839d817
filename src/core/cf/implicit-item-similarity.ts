/** Similarity of two items by who interacted with them how often. */
import { requireOption } from '#core/guards/require-option.ts';
import { coRated } from './co-rated.ts';
import { cosineSimilarity } from './cosine-similarity.ts';
import type { Rating, RatingProfile } from './rating.ts';
import { emptyProfile } from './rating-profiles.ts';
import { type Bm25Options, type ItemWeighting, weightedItemProfiles } from './weighted-item-profiles.ts';

export interface ImplicitItemSimilarityOptions extends Bm25Options {
  /** How a count becomes a weight, and whether the profiles are normalized. */
  readonly weighting?: ItemWeighting;
}

/**
 * How alike two items are to the users who interacted with them, missing counts being 0 (the implicit library's models).
 *
 * `cosine` on the counts; `tfidf` the cosine of sqrt(count) x idf, which plays down users who touch everything; `bm25`
 * the dot product of saturating counts x idf, not normalized, so that it also grows with popularity. A user's idf is
 * ln(items) - ln(1 + items of the user), which is negative for a user who has every item.
 *
 * @param counts [user, item, count] triples in any order; counts finite and >= 0, a pair at most once
 * @param i an item id
 * @param j an item id, which may be the same
 * @param options weighting, and k1 and b of `bm25`
 * @returns in [0, 1] for `cosine`, in [-1, 1] for `tfidf`, any number for `bm25`; NaN when a norm is 0
 * @throws {RangeError} when a count or option is outside the ranges above
 * @see implicit documentation, "Item-Item Models", https://benfred.github.io/implicit/
 * @example implicitItemSimilarity([[0, 1, 3], [0, 2, 3], [1, 1, 4]], 1, 2) // 0.6
 */
export function implicitItemSimilarity(
  counts: readonly Rating[],
  i: number,
  j: number,
  { weighting = 'cosine', ...bm25 }: ImplicitItemSimilarityOptions = {},
): number {
  requireOption('implicitItemSimilarity', 'weighting', weighting, ['cosine', 'tfidf', 'bm25']);
  const profiles = weightedItemProfiles('implicitItemSimilarity', counts, weighting, bm25);
  return weightedSimilarity(profiles.get(i) ?? emptyProfile, profiles.get(j) ?? emptyProfile, weighting);
}

/**
 * Cosine of two weighted profiles, or their plain dot product under `bm25`.
 *
 * @param a weights by user
 * @param b weights by user
 * @param weighting how the weights were made
 * @returns as implicitItemSimilarity
 */
export function weightedSimilarity(a: RatingProfile, b: RatingProfile, weighting: ItemWeighting): number {
  if (weighting !== 'bm25') return cosineSimilarity(a, b);
  return coRated(a, b).reduce((sum, pair) => sum + pair.a * pair.b, 0);
}
