/** Pearson correlation of two rating profiles. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { coRated } from './co-rated.ts';
import { cosineSimilarity } from './cosine-similarity.ts';
import type { RatingProfile } from './rating.ts';
import { centredProfile, profileMean } from './rating-profiles.ts';

export interface PearsonOptions {
  /** Ratings over which each profile's mean is taken; the sums always run over the common ones. */
  readonly mean?: 'co-rated' | 'all-ratings';
  /** Fewest common ratings, an integer >= 1. */
  readonly minSupport?: number;
}

/**
 * Correlation of the common ratings of two profiles.
 *
 * Agreement on what is better and worse, whatever each side's level. Means over the common ratings by default
 * (Surprise); GroupLens centred each side on the mean of all its ratings.
 *
 * @param a ratings by id of the other side
 * @param b likewise
 * @param options the means and the fewest common ratings
 * @returns in [-1, 1]; NaN with fewer than minSupport common ratings or when either side does not vary
 * @throws {RangeError} when an option is outside the ranges above
 * @see Resnick et al., "GroupLens: An Open Architecture for Collaborative Filtering of Netnews", CSCW 1994
 * @example pearsonSimilarity(new Map([[1, 3], [2, 4]]), new Map([[1, 1], [2, 5]])) // 1
 */
export function pearsonSimilarity(a: RatingProfile, b: RatingProfile, { mean = 'co-rated', minSupport = 2 }: PearsonOptions = {}): number {
  requireOption('pearsonSimilarity', 'mean', mean, ['co-rated', 'all-ratings']);
  requireCutoff('pearsonSimilarity', minSupport, 'minSupport');
  const common = coRated(a, b);
  if (common.length < minSupport) return NaN;
  const sharedA = new Map(common.map((pair) => [pair.id, pair.a]));
  const sharedB = new Map(common.map((pair) => [pair.id, pair.b]));
  const meanA = profileMean(mean === 'co-rated' ? sharedA : a);
  const meanB = profileMean(mean === 'co-rated' ? sharedB : b);
  return cosineSimilarity(
    centredProfile(sharedA, () => meanA),
    centredProfile(sharedB, () => meanB),
    { overlap: 'co-rated' },
  );
}
