import { quantile } from 'holdout';

/**
 * Percentile bootstrap interval of the mean.
 *
 * `quantile(values, p)` gives the value below which a share p of the values lies, on a line between neighbours.
 *
 * @param values the sample, finite numbers, at least one
 * @param uniforms numbers in [0, 1), used from left to right, at least resamples times values.length
 * @param resamples how many samples to draw, an integer >= 1
 * @param alpha share left out, half of it on either side, inside (0, 1)
 * @returns the ends of the interval, in the unit of the values
 * @throws {RangeError} when resamples is not an integer >= 1, there are no values or too few uniforms, a value is not finite, or
 * alpha is not inside (0, 1)
 */
export function bootstrapCi(values: number[], uniforms: number[], resamples: number, alpha: number): { low: number; high: number } {
  throw new Error('write me: draw the resamples, take their means, cut at two quantiles');
}
