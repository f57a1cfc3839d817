/** Student's t tests: two groups of equal variance, and pairs. */
import { requireProbability } from '#core/guards/require-probability.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { type AlternativeOptions, requireAlternative } from './alternative.ts';
import { pooledVariance } from './cohens-d.ts';
import { summarize } from './sample-summary.ts';
import { type TTest, tTest } from './t-test.ts';

/**
 * Did the treatment change a mean, if it cannot have changed the spread?
 *
 * The textbook's test and scipy.stats.ttest_ind's default; prefer welchT, which loses next to nothing when the variances
 * are equal and stays right when they are not.
 *
 * @param control values of the control, at least 2, finite
 * @param treatment values of the treatment, at least 2, finite, in the same unit
 * @param alpha the interval covers the true difference with probability 1 - alpha, inside (0, 1)
 * @param options the alternative; one-sided, the interval has one end only
 * @returns treatment minus control with its test; t, df, p, low and high are NaN when both variances are 0
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Student, "The Probable Error of a Mean", Biometrika 1908
 * @example studentT([1, 2, 3], [3, 5, 7, 9], 0.05).t // 2.4967...
 */
export function studentT(
  control: readonly number[],
  treatment: readonly number[],
  alpha: number,
  { alternative = 'two-sided' }: AlternativeOptions = {},
): TTest {
  const [a, b] = [summarize('studentT', 'control', control), summarize('studentT', 'treatment', treatment)];
  requireProbability('studentT', 'alpha', alpha);
  requireAlternative('studentT', alternative);
  const standardError = Math.sqrt(pooledVariance(a, b) * (1 / a.size + 1 / b.size));
  return tTest(b.mean - a.mean, standardError, a.size + b.size - 2, alpha, alternative);
}

/**
 * Did each unit change, when every unit was measured under both control and treatment?
 *
 * Tests the mean of the differences, so that what makes units unlike each other cancels out.
 *
 * @param control one value per unit, at least 2, finite
 * @param treatment the value of the same unit under treatment, in the same order
 * @param alpha the interval covers the true difference with probability 1 - alpha, inside (0, 1)
 * @param options the alternative; one-sided, the interval has one end only
 * @returns treatment minus control with its test; t, df, p, low and high are NaN when all differences are equal
 * @throws {RangeError} when an argument or option is outside the ranges above, or the lists differ in length
 * @see Student, "The Probable Error of a Mean", Biometrika 1908
 * @example pairedT([1, 2, 3], [2, 4, 6], 0.05).t // 3.4641...
 */
export function pairedT(
  control: readonly number[],
  treatment: readonly number[],
  alpha: number,
  { alternative = 'two-sided' }: AlternativeOptions = {},
): TTest {
  requireSameLength('pairedT', { control, treatment });
  summarize('pairedT', 'control', control);
  summarize('pairedT', 'treatment', treatment);
  requireProbability('pairedT', 'alpha', alpha);
  requireAlternative('pairedT', alternative);
  const changes = treatment.map((value, unit) => value - (control[unit] as number));
  const { size, mean, variance } = summarize('pairedT', 'differences', changes);
  return tTest(mean, Math.sqrt(variance / size), size - 1, alpha, alternative);
}
