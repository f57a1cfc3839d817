/** Cohen's d, a difference of two means in standard deviations. */
import { requireOption } from '#core/guards/require-option.ts';
import { type SampleSummary, summarize } from './sample-summary.ts';

export interface CohensDOptions {
  /** Whose standard deviation is the unit: `pooled` over both groups, or the `control`'s (Glass's delta); `pooled` by default. */
  readonly standardizer?: 'pooled' | 'control';
}

/**
 * How large an effect is beside the spread of the metric, whatever its unit.
 *
 * Lets effects on clicks, minutes and money be compared, and is what sample size formulas for means take. Cohen pools the
 * standard deviation of both groups; Glass takes the control's, which the treatment cannot have changed. No small-sample
 * correction (Hedges' g) is made.
 *
 * @param control values of the control, at least 2, finite
 * @param treatment values of the treatment, at least 2, finite, in the same unit
 * @param options whose standard deviation is the unit
 * @returns treatment minus control in standard deviations; NaN when that deviation is 0
 * @throws {RangeError} when a group is not as above, or the standardizer unknown
 * @see Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd edition 1988, section 2.2
 * @example cohensD([1, 2, 3], [3, 5, 7, 9]) // 1.9069...
 */
export function cohensD(
  control: readonly number[],
  treatment: readonly number[],
  { standardizer = 'pooled' }: CohensDOptions = {},
): number {
  const [a, b] = [summarize('cohensD', 'control', control), summarize('cohensD', 'treatment', treatment)];
  requireOption('cohensD', 'standardizer', standardizer, ['pooled', 'control']);
  const unit = standardizer === 'pooled' ? pooledVariance(a, b) : a.variance;
  return unit === 0 ? NaN : (b.mean - a.mean) / Math.sqrt(unit);
}

/**
 * One variance for two groups, each counting by its degrees of freedom.
 *
 * @param a size and variance of one group; @param b the same of the other
 * @returns the squared unit of the values, >= 0
 * @see studentT
 */
export function pooledVariance(a: SampleSummary, b: SampleSummary): number {
  return ((a.size - 1) * a.variance + (b.size - 1) * b.variance) / (a.size + b.size - 2);
}
