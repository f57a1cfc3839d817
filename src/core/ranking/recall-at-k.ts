/** Recall at cutoff k. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { hitRanks } from './hit-ranks.ts';

export interface RecallOptions {
  /** `relevant` divides by all relevant items; `min-relevant-k` by as many as k ranks can hold. */
  readonly denominator?: 'relevant' | 'min-relevant-k';
}

/**
 * Share of the relevant items found in the first k ranks.
 *
 * How much of what is wanted is shown. Divided by the number of relevant items (trec_eval, ranx), so that it stays
 * below 1 when k is smaller; LensKit divides by min(relevant, k), which is `denominator: 'min-relevant-k'`.
 *
 * @param ranked item ids, best rank first; a repeated id earns once but still takes up its rank
 * @param relevant ids of the relevant items; repeats count once
 * @param k cutoff rank, an integer >= 1
 * @returns unitless, in [0, 1]; NaN when nothing is relevant
 * @throws {RangeError} when k or the denominator is not as above
 * @see Manning, Raghavan and Schuetze, Introduction to Information Retrieval, section 8.3
 * @example recallAtK([7, 3, 9], [3, 9, 4], 2) // 0.3333...
 */
export function recallAtK<Item extends string | number>(
  ranked: readonly Item[],
  relevant: readonly Item[],
  k: number,
  { denominator = 'relevant' }: RecallOptions = {},
): number {
  requireCutoff('recallAtK', k);
  requireOption('recallAtK', 'denominator', denominator, ['relevant', 'min-relevant-k']);
  const wanted = new Set(relevant).size;
  return hitRanks(ranked, relevant, k).length / (denominator === 'relevant' ? wanted : Math.min(wanted, k));
}
