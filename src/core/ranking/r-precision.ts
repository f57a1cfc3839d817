/** R-precision of one ranked list. */
import { hitRanks } from './hit-ranks.ts';

/**
 * Precision at rank R, where R is the number of relevant items; recall at R is the same number.
 *
 * The cutoff fits itself to the user, so that a perfect ranking always scores 1.
 *
 * @param ranked item ids, best rank first; a repeated id earns once but still takes up its rank
 * @param relevant ids of the relevant items; repeats count once
 * @returns unitless, in [0, 1]; NaN when nothing is relevant
 * @see Manning, Raghavan and Schuetze, Introduction to Information Retrieval, section 8.4
 * @example rPrecision([7, 3, 9], [3, 9]) // 0.5
 */
export function rPrecision<Item extends string | number>(ranked: readonly Item[], relevant: readonly Item[]): number {
  const wanted = new Set(relevant).size;
  return hitRanks(ranked, relevant, wanted).length / wanted;
}
