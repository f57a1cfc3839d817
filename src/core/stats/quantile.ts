/** Quantile and median of a sample. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { fromNearerEnd } from './from-nearer-end.ts';

/**
 * The value below which a share p of the sample lies, on a straight line between the two neighbouring values.
 *
 * Hyndman and Fan's type 7: position (n - 1) p counted from 0, the default of R, NumPy, pandas and Excel's PERCENTILE.INC;
 * the nine types differ by at most one gap between neighbours, which matters in small samples and far tails.
 *
 * @param values numbers in any order and unit
 * @param p share, in [0, 1]; 0 is the smallest value, 1 the largest
 * @returns in the unit of the values; NaN for an empty list
 * @throws {RangeError} when p is outside [0, 1] or a value is not finite
 * @see Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician, 1996
 * @example quantile([4, 1, 3, 2], 0.25) // 1.75
 */
export function quantile(values: readonly number[], p: number): number {
  requireInRange('quantile', 'p', p, 0, 1);
  requireFiniteValues('quantile', 'values', values);
  return quantileOfSorted(Float64Array.from(values).sort(), p);
}

/**
 * The middle value, or the mean of the two middle ones: the quantile at 0.5, which outliers hardly move.
 *
 * @param values numbers in any order and unit
 * @returns in the unit of the values; NaN for an empty list
 * @throws {RangeError} when a value is not finite
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.1, https://www.itl.nist.gov/div898/handbook/eda/section3/eda351.htm
 * @example median([3, 1, 10, 2]) // 2.5
 */
export function median(values: readonly number[]): number {
  requireFiniteValues('median', 'values', values);
  return quantileOfSorted(Float64Array.from(values).sort(), 0.5);
}

/**
 * The quantile of values that are sorted already: several quantiles of one sample cost one sort.
 *
 * @param sorted finite numbers, ascending
 * @param p share, in [0, 1]
 * @returns in the unit of the values; NaN for an empty list
 * @example quantileOfSorted([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantileOfSorted(sorted: { readonly length: number; readonly [index: number]: number }, p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below] ?? NaN;
  const high = sorted[below + 1] ?? low;
  return fromNearerEnd(low, high, position - below);
}
