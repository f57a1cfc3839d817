/** Relative lift of a mean, with its interval. */
import { requireProbability } from '#core/guards/require-probability.ts';
import { type SampleSummary, summarize } from './sample-summary.ts';
import { tTest } from './t-test.ts';
import { welchDegreesOfFreedom } from './welch-t.ts';

export interface RelativeLift {
  /** Mean of the treatment / mean of the control - 1; NaN when the control's mean is 0. */
  readonly lift: number;
  /** Standard error of the lift. */
  readonly standardError: number;
  /** Lower limit for the lift. */
  readonly low: number;
  /** Upper limit for the lift. */
  readonly high: number;
  /** Two-sided probability of a lift at least as far from 0. */
  readonly p: number;
}

/**
 * By what share the treatment raised a mean, as results are told outside the team: "+3 %".
 *
 * Not the interval of the difference divided by the control's mean, which is a random number too: the delta method adds
 * its variance. Degrees of freedom are Welch's of the two groups (gbstats); with large groups that hardly matters.
 *
 * @param control values of the control, at least 2, finite
 * @param treatment values of the treatment, at least 2, finite, in the same unit
 * @param alpha the interval covers the true lift with probability about 1 - alpha, inside (0, 1)
 * @returns the lift, 0.03 meaning 3 %, with its standard error, interval and p; all NaN when the control's mean is 0; the
 * interval and p are NaN when both variances are 0
 * @throws {RangeError} when an argument is outside the ranges above
 * @see Deng, Knoblich and Lu, "Applying the Delta Method in Metric Analytics", KDD 2018
 * @example relativeLiftT([1, 2, 3], [3, 5, 7, 9], 0.05).standardError // 1.0801...
 */
export function relativeLiftT(control: readonly number[], treatment: readonly number[], alpha: number): RelativeLift {
  const [a, b] = [summarize('relativeLiftT', 'control', control), summarize('relativeLiftT', 'treatment', treatment)];
  requireProbability('relativeLiftT', 'alpha', alpha);
  if (a.mean === 0) return { lift: NaN, standardError: NaN, low: NaN, high: NaN, p: NaN };
  const lift = b.mean / a.mean - 1;
  const standardError = liftStandardError(a, b);
  const { low, high, p } = tTest(lift, standardError, welchDegreesOfFreedom(a, b), alpha, 'two-sided');
  return { lift, standardError, low, high, p };
}

/** Delta method for the ratio of two independent means. */
function liftStandardError(a: SampleSummary, b: SampleSummary): number {
  const ratio = b.mean / a.mean;
  return Math.sqrt(b.variance / b.size + (a.variance / a.size) * ratio ** 2) / Math.abs(a.mean);
}
