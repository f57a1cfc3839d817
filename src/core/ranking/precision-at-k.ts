/** Precision at cutoff k. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { hitRanks } from './hit-ranks.ts';

export interface PrecisionOptions {
  /** `k` punishes a list shorter than k; `min-k-length` divides by what was shown. */
  readonly denominator?: 'k' | 'min-k-length';
}

/**
 * Share of the first k ranks that hold a relevant item.
 *
 * How much of what is shown is wanted. Divided by k even when the list is shorter (trec_eval, ranx);
 * LensKit divides by the list's length, which is `denominator: 'min-k-length'`.
 *
 * @param ranked item ids, best rank first; a repeated id earns once but still takes up its rank
 * @param relevant ids of the relevant items; repeats count once
 * @param k cutoff rank, an integer >= 1
 * @returns unitless, in [0, 1]; 0 when nothing is relevant; NaN only for an empty list under `min-k-length`
 * @throws {RangeError} when k or the denominator is not as above
 * @see Manning, Raghavan and Schuetze, Introduction to Information Retrieval, section 8.4
 * @example precisionAtK([7, 3, 9], [3, 9, 4], 2) // 0.5
 */
export function precisionAtK<Item extends string | number>(
  ranked: readonly Item[],
  relevant: readonly Item[],
  k: number,
  { denominator = 'k' }: PrecisionOptions = {},
): number {
  requireCutoff('precisionAtK', k);
  requireOption('precisionAtK', 'denominator', denominator, ['k', 'min-k-length']);
  const places = denominator === 'k' ? k : Math.min(k, ranked.length);
  return hitRanks(ranked, relevant, k).length / places;
}
