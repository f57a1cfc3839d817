/** Z-scores of a series against its own recent past. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireInteger } from '#core/guards/require-integer.ts';
import { mean } from '#core/stats/mean.ts';
import type { VarianceOptions } from '#core/stats/variance.ts';
import { spreadOrNaN } from './spread.ts';

/**
 * Distance of each value from the mean of the `window` values before it, in their standard deviations.
 *
 * Finds spikes in a daily metric. The window ends yesterday: counting today in, as `rolling(window)` does in pandas unless
 * shifted, lets an outlier raise the very deviation that judges it. Each window is summed anew, since running sums of squares
 * lose the digits of a series far from 0.
 *
 * @param series finite numbers, oldest first, in any unit
 * @param window how many values before each one to compare with; an integer >= 2
 * @param options `ddof` 0 or 1: what is taken off the count in the deviation's denominator, 1 by default
 * @returns as many unitless numbers; NaN for the first `window` and where the window does not vary (deviation below 1e-12)
 * @throws {RangeError} when the window is not an integer >= 2 or a number is not finite
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2, https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc32.htm
 * @example rollingZ([1, 2, 3, 5], 3) // [NaN, NaN, NaN, 3]
 */
export function rollingZ(series: readonly number[], window: number, options: VarianceOptions = {}): number[] {
  requireFiniteValues('rollingZ', 'series', series);
  requireInteger('rollingZ', 'window', window, 2);
  return series.map((value, index) => {
    if (index < window) return NaN;
    const before = series.slice(index - window, index);
    return (value - mean(before)) / spreadOrNaN(before, options);
  });
}
