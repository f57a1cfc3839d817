/** Hit at cutoff k. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { hitRanks } from './hit-ranks.ts';

/**
 * Whether the first k ranks hold a relevant item at all.
 *
 * Averaged over users it is the hit rate. It never counts how many.
 *
 * @param ranked item ids, best rank first
 * @param relevant ids of the relevant items
 * @param k cutoff rank, an integer >= 1
 * @returns 1 with a hit, 0 without one, also when nothing is relevant
 * @throws {RangeError} when k is not an integer >= 1
 * @see Deshpande and Karypis, "Item-Based Top-N Recommendation Algorithms", ACM TOIS 2004
 * @example hitAtK([7, 3, 9], [3, 9, 4], 2) // 1
 */
export function hitAtK<Item extends string | number>(ranked: readonly Item[], relevant: readonly Item[], k: number): 0 | 1 {
  requireCutoff('hitAtK', k);
  return hitRanks(ranked, relevant, k).length > 0 ? 1 : 0;
}
