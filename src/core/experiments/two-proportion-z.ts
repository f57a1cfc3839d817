/** The z test of two proportions. */
import { requireOption } from '#core/guards/require-option.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { normalUpper } from '#core/stats/normal-cdf.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { type AlternativeOptions, intervalAround, requireAlternative, tailProbability } from './alternative.ts';
import { requireCount } from './require-count.ts';

export interface TwoProportionZOptions extends AlternativeOptions {
  /** Variance under the null: `pooled`, both groups as one, or `unpooled`, each its own; `pooled` by default. */
  readonly variance?: 'pooled' | 'unpooled';
}

export interface TwoProportionZ {
  /** Proportion of the treatment minus that of the control. */
  readonly difference: number;
  /** The difference in standard errors; NaN when the standard error is 0. */
  readonly z: number;
  /** Probability of a z at least as far out if the proportions were equal; NaN when z is. */
  readonly p: number;
  /** Lower limit for the difference. */
  readonly low: number;
  /** Upper limit for the difference. */
  readonly high: number;
}

/**
 * Did the treatment change a click or conversion rate?
 *
 * The test pools the two groups, since its null says that they are alike (R's prop.test without correction, statsmodels'
 * proportions_ztest); the interval is Wald's, which never assumes that. `unpooled` tests with the interval's variance.
 *
 * @param xA successes in the control, an integer in [0, nA]
 * @param nA people in the control, an integer >= 1
 * @param xB successes in the treatment, an integer in [0, nB]
 * @param nB people in the treatment, an integer >= 1
 * @param alpha the interval covers the true difference with probability 1 - alpha, inside (0, 1)
 * @param options which variance the test takes, and against which alternative; one-sided, the interval has one end only
 * @returns the difference, z, p and the interval; z and p are NaN when the test's standard error is 0 (for `pooled`: all
 * or none succeeded)
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd edition, chapter 3
 * @example twoProportionZ(500, 10000, 560, 10000, 0.05).p // 0.058257...
 */
export function twoProportionZ(
  xA: number,
  nA: number,
  xB: number,
  nB: number,
  alpha: number,
  { variance = 'pooled', alternative = 'two-sided' }: TwoProportionZOptions = {},
): TwoProportionZ {
  requireCount('twoProportionZ', { xA, nA });
  requireCount('twoProportionZ', { xB, nB });
  requireProbability('twoProportionZ', 'alpha', alpha);
  requireOption('twoProportionZ', 'variance', variance, ['pooled', 'unpooled']);
  requireAlternative('twoProportionZ', alternative);
  const difference = xB / nB - xA / nA;
  const unpooled = unpooledStandardError(xA, nA, xB, nB);
  const standardError = variance === 'pooled' ? pooledStandardError(xA, nA, xB, nB) : unpooled;
  const z = standardError === 0 ? NaN : difference / standardError;
  return {
    difference,
    z,
    p: tailProbability(z, alternative, normalUpper),
    ...intervalAround(difference, unpooled, alpha, alternative, normalQuantile),
  };
}

/**
 * Standard error of a difference of two proportions that are taken to be one.
 *
 * @param xA successes in the control; @param nA people in the control
 * @param xB successes in the treatment; @param nB people in the treatment
 * @returns a number >= 0; 0 when all or none succeeded
 * @see twoProportionZ
 */
export function pooledStandardError(xA: number, nA: number, xB: number, nB: number): number {
  const pooled = (xA + xB) / (nA + nB);
  return Math.sqrt(pooled * (1 - pooled) * (1 / nA + 1 / nB));
}

/**
 * Standard error of a difference of two proportions that may differ.
 *
 * @param xA successes in the control; @param nA people in the control
 * @param xB successes in the treatment; @param nB people in the treatment
 * @returns a number >= 0; 0 when each group succeeded wholly or not at all
 * @see twoProportionZ
 */
export function unpooledStandardError(xA: number, nA: number, xB: number, nB: number): number {
  const [pA, pB] = [xA / nA, xB / nB];
  return Math.sqrt((pA * (1 - pA)) / nA + (pB * (1 - pB)) / nB);
}
