/** Variance, standard deviation and covariance of a sample. */
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { mean } from './mean.ts';

export interface VarianceOptions {
  /** What is taken off the count in the denominator: 1 for a sample (R, pandas), 0 for a whole population (NumPy). */
  readonly ddof?: 0 | 1;
}

/**
 * Mean squared distance from the mean, over n - ddof.
 *
 * @param values numbers, in any unit
 * @param options `ddof`, 1 by default
 * @returns the squared unit of the values, >= 0; NaN with no more than ddof values
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6, https://www.itl.nist.gov/div898/handbook/eda/section3/eda356.htm
 * @example variance([1, 2, 6]) // 7
 */
export function variance(values: readonly number[], options: VarianceOptions = {}): number {
  return covariance(values, values, options);
}

/**
 * Root of the variance.
 *
 * @param values numbers, in any unit
 * @param options `ddof`, 1 by default
 * @returns in the unit of the values, >= 0; NaN with no more than ddof values
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6, https://www.itl.nist.gov/div898/handbook/eda/section3/eda356.htm
 * @example standardDeviation([2, 4, 4, 4, 5, 5, 7, 9], { ddof: 0 }) // 2
 */
export function standardDeviation(values: readonly number[], options: VarianceOptions = {}): number {
  return Math.sqrt(variance(values, options));
}

/**
 * Mean product of the distances of pairs from their means, over n - ddof.
 *
 * @param x numbers; @param y as many numbers, y[i] belonging to x[i]
 * @returns the product of both units; NaN with no more than ddof pairs
 * @throws {RangeError} when the lists are not equally long
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 6.5.4.1, https://www.itl.nist.gov/div898/handbook/pmc/section5/pmc541.htm
 * @example covariance([1, 2, 3], [2, 4, 9]) // 3.5
 */
export function covariance(x: readonly number[], y: readonly number[], { ddof = 1 }: VarianceOptions = {}): number {
  requireSameLength('covariance', { x, y });
  if (x.length <= ddof) return NaN;
  const [meanX, meanY] = [mean(x), mean(y)];
  return x.reduce((sum, value, index) => sum + (value - meanX) * ((y[index] as number) - meanY), 0) / (x.length - ddof);
}
