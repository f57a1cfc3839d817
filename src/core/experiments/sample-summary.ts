/** Size, mean and variance of one group: all that a t test needs of it. */
import { requireFinite, requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requireInteger } from '#core/guards/require-integer.ts';
import { mean } from '#core/stats/mean.ts';
import { variance } from '#core/stats/variance.ts';

export interface SampleSummary {
  /** Number of values, an integer >= 2. */
  readonly size: number;
  /** Mean of the values, finite. */
  readonly mean: number;
  /** Sample variance of the values, over size - 1; finite and >= 0. */
  readonly variance: number;
}

/** A spread below this is rounding: the values are taken as all alike. */
const SMALLEST_SD = 1e-12;

/**
 * Sums up the values of one group.
 *
 * @param caller name of the public function; @param name what the group is called there
 * @param values the group's values, at least 2, finite
 * @returns size, mean and variance; the variance is 0 when the standard deviation is below 1e-12
 * @throws {RangeError} when there are fewer than 2 values, or one is not finite
 * @see welchT
 */
export function summarize(caller: string, name: string, values: readonly number[]): SampleSummary {
  if (values.length < 2) throw new RangeError(`${caller} requires at least 2 values in ${name}, got ${values.length}`);
  requireFiniteValues(caller, name, values);
  const spread = variance(values);
  return { size: values.length, mean: mean(values), variance: Math.sqrt(spread) < SMALLEST_SD ? 0 : spread };
}

/**
 * Refuses a summary that no group of values can have.
 *
 * @param caller name of the public function; @param name what the group is called there
 * @param summary size, mean and variance
 * @throws {RangeError} when the size is not an integer >= 2, the mean not finite, or the variance not finite and >= 0
 * @see welchTSummary
 */
export function requireSummary(caller: string, name: string, summary: SampleSummary): void {
  requireInteger(caller, `${name}.size`, summary.size, 2);
  requireFinite(caller, `${name}.mean`, summary.mean);
  requireInRange(caller, `${name}.variance`, summary.variance, 0);
}
