/** Welch's t test of two means. */
import { requireProbability } from '#core/guards/require-probability.ts';
import { type AlternativeOptions, requireAlternative } from './alternative.ts';
import { requireSummary, type SampleSummary, summarize } from './sample-summary.ts';
import { type TTest, tTest } from './t-test.ts';

/**
 * Did the treatment change a mean, such as revenue or watch time, whose spread it may have changed as well?
 *
 * The default of R's t.test and of most experiment platforms; scipy.stats.ttest_ind assumes equal variances, as studentT
 * does here, unless told otherwise. Degrees of freedom after Welch and Satterthwaite, variances over n - 1.
 *
 * @param control values of the control, at least 2, finite
 * @param treatment values of the treatment, at least 2, finite, in the same unit
 * @param alpha the interval covers the true difference with probability 1 - alpha, inside (0, 1)
 * @param options the alternative; one-sided, the interval has one end only
 * @returns treatment minus control with its test; t, df, p, low and high are NaN when both variances are 0
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Welch, "The Generalization of Student's Problem when Several Different Population Variances are Involved", Biometrika 1947
 * @example welchT([1, 2, 3], [3, 5, 7, 9], 0.05).t // 2.8284...
 * @example welchT([1, 2, 3], [3, 5, 7, 9], 0.05).df // 4.0754...
 */
export function welchT(
  control: readonly number[],
  treatment: readonly number[],
  alpha: number,
  { alternative = 'two-sided' }: AlternativeOptions = {},
): TTest {
  const [a, b] = [summarize('welchT', 'control', control), summarize('welchT', 'treatment', treatment)];
  requireProbability('welchT', 'alpha', alpha);
  requireAlternative('welchT', alternative);
  return welchTest(a, b, alpha, { alternative });
}

/**
 * Welch's t test when only size, mean and variance of the groups are at hand, as a dashboard shows them.
 *
 * @param control size (an integer >= 2), mean and sample variance (>= 0) of the control
 * @param treatment the same of the treatment
 * @param alpha the interval covers the true difference with probability 1 - alpha, inside (0, 1)
 * @param options the alternative; one-sided, the interval has one end only
 * @returns treatment minus control with its test; t, df, p, low and high are NaN when both variances are 0
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Welch, "The Generalization of Student's Problem when Several Different Population Variances are Involved", Biometrika 1947
 * @example welchTSummary({ size: 3, mean: 2, variance: 1 }, { size: 4, mean: 6, variance: 20 / 3 }, 0.05).t // 2.8284...
 */
export function welchTSummary(
  control: SampleSummary,
  treatment: SampleSummary,
  alpha: number,
  { alternative = 'two-sided' }: AlternativeOptions = {},
): TTest {
  requireSummary('welchTSummary', 'control', control);
  requireSummary('welchTSummary', 'treatment', treatment);
  requireProbability('welchTSummary', 'alpha', alpha);
  requireAlternative('welchTSummary', alternative);
  return welchTest(control, treatment, alpha, { alternative });
}

/**
 * Welch and Satterthwaite's degrees of freedom: as if the difference had one variance, known that well.
 *
 * @param control size and variance of the control; @param treatment the same of the treatment
 * @returns from min(size) - 1 to the sum of the sizes - 2; NaN when both variances are 0
 * @see Satterthwaite, "An Approximate Distribution of Estimates of Variance Components", Biometrics Bulletin 1946
 */
export function welchDegreesOfFreedom(control: SampleSummary, treatment: SampleSummary): number {
  const [ofA, ofB] = [control.variance / control.size, treatment.variance / treatment.size];
  // By each group's share of the whole, so that tiny variances do not vanish when squared.
  const share = ofA / (ofA + ofB);
  return 1 / (share ** 2 / (control.size - 1) + (ofB / (ofA + ofB)) ** 2 / (treatment.size - 1));
}

function welchTest(a: SampleSummary, b: SampleSummary, alpha: number, { alternative }: Required<AlternativeOptions>): TTest {
  const standardError = Math.sqrt(a.variance / a.size + b.variance / b.size);
  return tTest(b.mean - a.mean, standardError, welchDegreesOfFreedom(a, b), alpha, alternative);
}
