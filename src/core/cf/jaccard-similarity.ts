/** Jaccard overlap of two rating profiles. */
import { coRated } from './co-rated.ts';
import type { RatingProfile } from './rating.ts';

/**
 * Common ratings divided by the ratings of either side; what was rated, not how much.
 *
 * @param a ratings by id of the other side
 * @param b likewise
 * @returns in [0, 1]; NaN when both are empty
 * @see Manning, Raghavan and Schuetze, Introduction to Information Retrieval, section 3.3.4
 * @example jaccardSimilarity(new Map([[1, 3], [2, 4]]), new Map([[1, 5]])) // 0.5
 */
export function jaccardSimilarity(a: RatingProfile, b: RatingProfile): number {
  const common = coRated(a, b).length;
  return common / (a.size + b.size - common);
}
