/** Z-scores of a sample. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { mean } from '#core/stats/mean.ts';
import type { VarianceOptions } from '#core/stats/variance.ts';
import { spreadOrNaN } from './spread.ts';

/**
 * Distance of each value from the mean, in standard deviations.
 *
 * The simplest outlier score, and a poor one for small samples: the outlier is part of the deviation that judges it, so no
 * |z| can exceed (n - 1) / root(n) with ddof 1. Divides by n - 1 by default (pandas, R's `scale`); SciPy's `zscore` divides by n.
 *
 * @param values finite numbers, in any unit
 * @param options `ddof` 0 or 1: what is taken off the count in the deviation's denominator, 1 by default
 * @returns as many unitless numbers with mean 0; all NaN when nothing varies or there are not more than ddof values
 * @throws {RangeError} when a value is not finite
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17, https://www.itl.nist.gov/div898/handbook/eda/section3/eda35h.htm
 * @example zScores([1, 2, 3]) // [-1, 0, 1]
 */
export function zScores(values: readonly number[], options: VarianceOptions = {}): number[] {
  requireFiniteValues('zScores', 'values', values);
  const [center, spread] = [mean(values), spreadOrNaN(values, options)];
  return values.map((value) => (value - center) / spread);
}
