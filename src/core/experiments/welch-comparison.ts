/** Welch's t comparison of two estimates that come with their variances. */
import type { SampleSummary } from './sample-summary.ts';
import { type TTest, tTest } from './t-test.ts';
import { welchDegreesOfFreedom } from './welch-t.ts';

export interface EstimateComparison extends TTest {
  /** Of the difference, in its unit. */
  readonly standardError: number;
}

/**
 * Two-sided test and interval of a difference, for arms whose numbers have been checked.
 *
 * @param control size, estimate (as mean) and variance of one unit's part in it
 * @param treatment the same of the treatment
 * @param alpha two-sided level, inside (0, 1)
 * @returns treatment minus control with its error and test; all NaN for an undefined estimate, and all but difference and
 * error when both variances are 0
 * @see welchTSummary
 */
export function welchComparison(control: SampleSummary, treatment: SampleSummary, alpha: number): EstimateComparison {
  const difference = treatment.mean - control.mean;
  const standardError = Math.sqrt(control.variance / control.size + treatment.variance / treatment.size);
  if (Number.isNaN(standardError)) return { difference, standardError, t: NaN, df: NaN, p: NaN, low: NaN, high: NaN };
  return { standardError, ...tTest(difference, standardError, welchDegreesOfFreedom(control, treatment), alpha, 'two-sided') };
}
