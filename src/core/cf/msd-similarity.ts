/** Similarity from the mean squared difference of two rating profiles. */
import { coRated } from './co-rated.ts';
import type { RatingProfile } from './rating.ts';

/**
 * 1 / (1 + mean squared difference of the common ratings), as Surprise defines it; level differences count.
 *
 * @param a ratings by id of the other side
 * @param b likewise
 * @returns in (0, 1]; NaN without a common rating
 * @see Shardanand and Maes, "Social Information Filtering", CHI 1995
 * @example msdSimilarity(new Map([[1, 3], [2, 4]]), new Map([[1, 5]])) // 0.2
 */
export function msdSimilarity(a: RatingProfile, b: RatingProfile): number {
  const common = coRated(a, b);
  const squared = common.reduce((sum, pair) => sum + (pair.a - pair.b) * (pair.a - pair.b), 0);
  return 1 / (1 + squared / common.length);
}
