/** The first four moments of a sample. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { mean } from './mean.ts';
import { type VarianceOptions, variance } from './variance.ts';

export interface Moments {
  /** In the unit of the values. */
  readonly mean: number;
  /** In the squared unit of the values; by default over n - 1. */
  readonly variance: number;
  /** Third standardised moment; 0 for a symmetric sample. */
  readonly skewness: number;
  /** Fourth standardised moment - 3; 0 for a normal distribution. */
  readonly excessKurtosis: number;
}

/**
 * Mean, variance, skewness and excess kurtosis: location, spread, lean and weight of the tails.
 *
 * Skewness and kurtosis are the plain moment ratios (SciPy's default); pandas and Excel multiply in a correction for
 * small samples. All are taken about the mean, never as differences of sums of powers, which lose every digit of a sample
 * far from 0.
 *
 * @param values numbers, in any unit
 * @param options `ddof` of the variance, 1 by default; the two shapes always divide by n
 * @returns NaN for the mean of an empty list, for the variance with no more than ddof values, and for the shapes when all
 * values are equal
 * @throws {RangeError} when a value is not finite
 * @see Joanes and Gill, "Comparing Measures of Sample Skewness and Kurtosis", The Statistician, 1998
 * @example moments([1, 2, 6]) // { mean: 3, variance: 7, skewness: 0.5951..., excessKurtosis: -1.5000... }
 */
export function moments(values: readonly number[], options: VarianceOptions = {}): Moments {
  requireFiniteValues('moments', 'values', values);
  const center = mean(values);
  const fromMean = values.map((value) => value - center);
  const second = mean(fromMean.map((deviation) => deviation * deviation));
  const third = mean(fromMean.map((deviation) => deviation * deviation * deviation));
  const fourth = mean(fromMean.map((deviation) => deviation * deviation * deviation * deviation));
  const isConstant = values.every((value) => value === values[0]);
  return {
    mean: center,
    variance: variance(values, options),
    skewness: isConstant ? NaN : third / (second * Math.sqrt(second)),
    excessKurtosis: isConstant ? NaN : fourth / (second * second) - 3,
  };
}
