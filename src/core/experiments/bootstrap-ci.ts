/** Bootstrap confidence intervals: a statistic over samples drawn from the sample. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { uniformSource } from '#core/stats/uniform-source.ts';
import {
  type BootstrapInterval,
  type BootstrapMethod,
  bootstrapInterval,
  type BootstrapStatistic,
  statisticOf,
} from './bootstrap-interval.ts';

export interface BootstrapOptions {
  /** What is computed of each resample, the mean by default. */
  readonly statistic?: BootstrapStatistic;
  /** How the resamples become an interval, `percentile` by default. */
  readonly method?: BootstrapMethod;
}

/**
 * Bootstrap interval from resamples that are given as indexes.
 *
 * For metrics whose error has no formula: the spread of the statistic over samples drawn from the sample stands for its
 * spread over samples drawn from the world. `percentile` takes quantiles of the resamples; `basic` mirrors them about the
 * estimate; `bias-corrected` (BCa, SciPy's default) shifts them for bias and skew. Quantiles are linear, type 7 (NumPy, R).
 *
 * @param values finite numbers, at least 1
 * @param resamples each a non-empty list of indexes into values; at least 1
 * @param alpha two-sided level, inside (0, 1); alpha / 2 is left out on either side
 * @param options statistic and method
 * @returns the ends of the interval, in the unit of the values; NaN for `bias-corrected` where every resample lies on one
 * side of the estimate, or the statistic is the same whichever value is left out
 * @throws {RangeError} when there are no values or resamples, an index is not one of the values, a value is not finite, alpha
 * is outside (0, 1), or an option is unknown
 * @see Efron and Tibshirani, An Introduction to the Bootstrap, Chapman and Hall 1993, chapters 13 and 14
 * @example bootstrapCiGivenResamples([1, 5], [[0, 0], [0, 1], [1, 1]], 0.5) // { low: 2, high: 4 }
 */
export function bootstrapCiGivenResamples(
  values: readonly number[],
  resamples: readonly (readonly number[])[],
  alpha: number,
  options: BootstrapOptions = {},
): BootstrapInterval {
  requireSample('bootstrapCiGivenResamples', values, alpha, options);
  if (resamples.length === 0) throw new RangeError('bootstrapCiGivenResamples requires at least 1 resample, got 0');
  for (const indexes of resamples) requireIndexes(indexes, values.length);
  return interval(values, resamples, alpha, options);
}

/**
 * Bootstrap interval from uniforms, n of which draw one resample with replacement.
 *
 * The function to use when the resamples are not given: resample b takes at slot i the value at floor(u * n) of uniform
 * number b * n + i.
 *
 * @param values finite numbers, at least 1
 * @param uniforms numbers in [0, 1), at least resamples * values.length, used from left to right
 * @param resamples how many samples to draw, an integer >= 1; 10,000 is usual
 * @param alpha two-sided level, inside (0, 1); alpha / 2 is left out on either side
 * @param options statistic (mean by default) and method (percentile by default)
 * @returns the ends of the interval, in the unit of the values; NaN as in `bootstrapCiGivenResamples`
 * @throws {RangeError} when there are no values, too few uniforms, or another argument is not as above
 * @see Efron and Tibshirani, An Introduction to the Bootstrap, Chapman and Hall 1993, chapter 13
 * @example bootstrapCi([1, 5], [0.1, 0.2, 0.3, 0.8, 0.6, 0.9], 3, 0.5) // { low: 2, high: 4 }
 */
export function bootstrapCi(
  values: readonly number[],
  uniforms: readonly number[],
  resamples: number,
  alpha: number,
  options: BootstrapOptions = {},
): BootstrapInterval {
  requireSample('bootstrapCi', values, alpha, options);
  requireCutoff('bootstrapCi', resamples, 'resamples');
  return interval(values, drawResamples(values.length, uniforms, resamples), alpha, options);
}

/**
 * Indexes drawn with replacement for the bootstrap.
 *
 * @param size how many values there are, an integer >= 1
 * @param uniforms numbers in [0, 1)
 * @param resamples how many lists to draw
 * @returns lists of `size` indexes
 * @throws {RangeError} when there are too few uniforms
 */
export function drawResamples(size: number, uniforms: readonly number[], resamples: number): number[][] {
  if (uniforms.length < resamples * size) {
    throw new RangeError(`bootstrapCi requires ${resamples * size} uniforms, got ${uniforms.length}`);
  }
  const source = uniformSource('bootstrapCi', uniforms);
  return Array.from({ length: resamples }, () => Array.from({ length: size }, () => source.index(size)));
}

function interval(
  values: readonly number[],
  resamples: readonly (readonly number[])[],
  alpha: number,
  { statistic = 'mean', method = 'percentile' }: BootstrapOptions,
): BootstrapInterval {
  const compute = statisticOf[statistic];
  const replicates = resamples.map((indexes) => compute(indexes.map((index) => values[index] as number)));
  return bootstrapInterval(replicates, values, alpha, compute, method);
}

function requireSample(caller: string, values: readonly number[], alpha: number, options: BootstrapOptions): void {
  if (values.length === 0) throw new RangeError(`${caller} requires at least 1 value, got 0`);
  requireFiniteValues(caller, 'values', values);
  requireProbability(caller, 'alpha', alpha);
  requireOption(caller, 'statistic', options.statistic ?? 'mean', ['mean', 'median']);
  requireOption(caller, 'method', options.method ?? 'percentile', ['percentile', 'basic', 'bias-corrected']);
}

function requireIndexes(indexes: readonly number[], size: number): void {
  if (indexes.length === 0) throw new RangeError('bootstrapCiGivenResamples requires resamples that are not empty, got one that is');
  const odd = indexes.find((index) => !(Number.isInteger(index) && index >= 0 && index < size));
  if (odd !== undefined) {
    throw new RangeError(`bootstrapCiGivenResamples requires indexes from 0 to ${size - 1}, got ${String(odd)}`);
  }
}
