/** Mean of a metric over users or queries, where some values may be undefined. */
import { requireOption } from '#core/guards/require-option.ts';

export type WhenUndefined = 'skip' | 'zero';

/**
 * Mean of per-list values, with undefined ones left out or counted as 0.
 *
 * Leaving out is our default: no relevant item means that nothing was measured. Counting 0 is the habit of trec_eval.
 *
 * @param values one value a list; NaN stands for undefined
 * @param whenUndefined `skip` leaves NaN out, `zero` counts it as 0
 * @returns in units of the values; NaN when no value is left
 * @throws {RangeError} when whenUndefined is neither word
 * @see https://github.com/usnistgov/trec_eval, the option -c
 * @example meanOverLists([1, NaN, 0.5]) // 0.75
 */
export function meanOverLists(values: readonly number[], whenUndefined: WhenUndefined = 'skip'): number {
  requireOption('meanOverLists', 'whenUndefined', whenUndefined, ['skip', 'zero']);
  const counted =
    whenUndefined === 'skip' ? values.filter((value) => !Number.isNaN(value)) : values.map((value) => (Number.isNaN(value) ? 0 : value));
  return counted.reduce((sum, value) => sum + value, 0) / counted.length;
}
