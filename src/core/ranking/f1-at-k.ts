/** F1 at cutoff k. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { precisionAtK } from './precision-at-k.ts';
import { recallAtK } from './recall-at-k.ts';

/**
 * Harmonic mean of precision at k and recall at k.
 *
 * High only when both are: the smaller one rules. Precision is divided by k and recall by the relevant items.
 *
 * @param ranked item ids, best rank first; a repeated id earns once but still takes up its rank
 * @param relevant ids of the relevant items; repeats count once
 * @param k cutoff rank, an integer >= 1
 * @returns unitless, in [0, 1]; 0 without a hit; NaN when nothing is relevant
 * @throws {RangeError} when k is not an integer >= 1
 * @see Van Rijsbergen, Information Retrieval, 2nd edition, chapter 7
 * @example f1AtK([7, 3, 9], [3, 9, 4], 2) // 0.4
 */
export function f1AtK<Item extends string | number>(ranked: readonly Item[], relevant: readonly Item[], k: number): number {
  requireCutoff('f1AtK', k);
  const precision = precisionAtK(ranked, relevant, k);
  const recall = recallAtK(ranked, relevant, k);
  return recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
