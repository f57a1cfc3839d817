/** What all t tests of a difference come to, once its standard error and degrees of freedom are known. */
import { studentTQuantile, studentTUpper } from '#core/stats/student-t.ts';
import { type Alternative, intervalAround, tailProbability } from './alternative.ts';

export interface TTest {
  /** Mean of the treatment minus that of the control. */
  readonly difference: number;
  /** The difference in standard errors. */
  readonly t: number;
  /** Degrees of freedom. */
  readonly df: number;
  /** Probability of a t at least as far out if the means were equal. */
  readonly p: number;
  /** Lower limit for the difference. */
  readonly low: number;
  /** Upper limit for the difference. */
  readonly high: number;
}

/**
 * Statistic, tail probability and interval of a difference.
 *
 * @param difference treatment minus control; @param standardError of the difference, >= 0
 * @param df degrees of freedom, > 0; not read when the standard error is 0
 * @param alpha the interval covers the truth with probability 1 - alpha
 * @param alternative one-sided, the interval has one end only
 * @returns the test; t, df, p, low and high are NaN when the standard error is 0
 * @see Student, "The Probable Error of a Mean", Biometrika 1908
 */
export function tTest(difference: number, standardError: number, df: number, alpha: number, alternative: Alternative): TTest {
  if (standardError === 0) return { difference, t: NaN, df: NaN, p: NaN, low: NaN, high: NaN };
  const t = difference / standardError;
  const p = tailProbability(t, alternative, (x) => studentTUpper(x, df));
  const interval = intervalAround(difference, standardError, alpha, alternative, (probability) => studentTQuantile(probability, df));
  return { difference, t, df, p, ...interval };
}
