/** Average precision of one ranked list. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { hitRanks } from './hit-ranks.ts';

export type AveragePrecisionDenominator = 'relevant' | 'min-relevant-k' | 'min-relevant-length';

export interface AveragePrecisionOptions {
  /** Cutoff rank, an integer >= 1; left out, the whole list counts. */
  readonly k?: number | undefined;
  /** What divides the sum: all relevant items, the default, or only as many as k ranks or the shown ones can hold. */
  readonly denominator?: AveragePrecisionDenominator;
}

/**
 * Mean of the precision at each relevant item's rank, a relevant item that is missing counting 0.
 *
 * Rewards early hits. Divided by the number of relevant items (trec_eval, ranx); RecBole divides by min(relevant, k)
 * and LensKit by min(relevant, length of the cut list).
 *
 * @param ranked item ids, best rank first; a repeated id earns once but still takes up its rank
 * @param relevant ids of the relevant items; repeats count once
 * @param options cutoff `k` and `denominator`
 * @returns unitless, in [0, 1]; NaN when nothing is relevant, or for an empty list under `min-relevant-length`
 * @throws {RangeError} when k or the denominator is not as above
 * @see Buckley and Voorhees, "Evaluating Evaluation Measure Stability", SIGIR 2000
 * @example averagePrecision([3, 7, 9], [3, 9]) // 0.8333...
 */
export function averagePrecision<Item extends string | number>(
  ranked: readonly Item[],
  relevant: readonly Item[],
  { k, denominator = 'relevant' }: AveragePrecisionOptions = {},
): number {
  if (k !== undefined) requireCutoff('averagePrecision', k);
  requireOption('averagePrecision', 'denominator', denominator, ['relevant', 'min-relevant-k', 'min-relevant-length']);
  const shown = Math.min(k ?? Infinity, ranked.length);
  const precisionSum = hitRanks(ranked, relevant, shown).reduce((sum, rank, index) => sum + (index + 1) / rank, 0);
  const wanted = new Set(relevant).size;
  const most = { relevant: wanted, 'min-relevant-k': k ?? Infinity, 'min-relevant-length': shown }[denominator];
  return precisionSum / Math.min(wanted, most);
}
