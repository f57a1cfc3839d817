/** A test that stays valid however often it is looked at: the mixture sequential probability ratio test. */
import { requireFinite, requireFiniteValues } from '#core/guards/require-finite.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { exp, ln, log1p } from '#core/stats/portable-math.ts';

export interface MsprtOptions {
  /** Difference treatment - control that the null claims, in the unit of the data; 0 by default. */
  readonly nullDifference?: number;
}

/** The test after n pairs. */
export interface MsprtLook {
  /** Mean of treatment - control so far. */
  readonly difference: number;
  /** How much better the mixture of effects explains the data than the null does, >= 0. */
  readonly likelihoodRatio: number;
  /** Always-valid p-value: the smallest 1 / likelihoodRatio so far, at most 1. */
  readonly p: number;
}

/**
 * Always-valid p-values of the mixture sequential probability ratio test, for pairs of normal values of known variance.
 *
 * A fixed-horizon p-value that is looked at every day falls below 0.05 sooner or later; this one does so with probability
 * 0.05 at most, at any time, so that an experiment may stop when it likes. Pairs are observed together, and an effect is
 * expected to be around the root of the mixing variance. Optimizely made the method known; others use a mixture of the
 * treatment's own scale (see `alwaysValidGaussianMixture`).
 *
 * @param control finite numbers, in the order in which they were seen
 * @param treatment as many finite numbers, one for each of the control's
 * @param variance known variance of one value, in the squared unit of the data, finite and > 0
 * @param mixingVariance variance of the effects that the test looks for, finite and > 0
 * @param options the difference that the null claims, 0 by default
 * @returns one p-value a pair, in [0, 1], never rising; empty for no pairs
 * @throws {RangeError} when the lists are not equally long, a number is not finite, or a variance is not above 0
 * @see Johari, Pekelis and Walsh, "Always Valid Inference: Bringing Sequential Analysis to A/B Testing",
 * https://arxiv.org/abs/1512.04922
 * @example msprtNormal([0, 0], [3, 3], 1, 1) // [0.5785..., 0.1490...]
 */
export function msprtNormal(
  control: readonly number[],
  treatment: readonly number[],
  variance: number,
  mixingVariance: number,
  options: MsprtOptions = {},
): number[] {
  return looks('msprtNormal', control, treatment, variance, mixingVariance, options).map(({ p }) => p);
}

/**
 * The mixture sequential probability ratio test look by look: difference, likelihood ratio and p-value.
 *
 * What `msprtNormal` is made of, for a chart of the evidence over time.
 *
 * @param control finite numbers, in the order in which they were seen
 * @param treatment as many finite numbers, one for each of the control's
 * @param variance known variance of one value, in the squared unit of the data, finite and > 0
 * @param mixingVariance variance of the effects that the test looks for, finite and > 0
 * @param options the difference that the null claims, 0 by default
 * @returns one record a pair; a likelihood ratio too large for a number is Infinity
 * @throws {RangeError} when the lists are not equally long, a number is not finite, or a variance is not above 0
 * @see Johari, Pekelis and Walsh, "Always Valid Inference: Bringing Sequential Analysis to A/B Testing",
 * https://arxiv.org/abs/1512.04922
 * @example msprtLooks([0, 0], [3, 3], 1, 1)[1].likelihoodRatio // 6.7088...
 */
export function msprtLooks(
  control: readonly number[],
  treatment: readonly number[],
  variance: number,
  mixingVariance: number,
  options: MsprtOptions = {},
): MsprtLook[] {
  return looks('msprtLooks', control, treatment, variance, mixingVariance, options);
}

/**
 * Half width of the test's confidence sequence after a number of pairs.
 *
 * All the differences within it of the observed one are those that the test has not rejected at alpha: an interval that may
 * be read at every look.
 *
 * @param pairs pairs seen, finite and > 0
 * @param variance known variance of one value, finite and > 0
 * @param mixingVariance variance of the effects that the test looks for, finite and > 0
 * @param alpha level, inside (0, 1); the sequence covers the truth at all times with probability 1 - alpha
 * @returns in the unit of the data, > 0
 * @throws {RangeError} when an argument is outside the ranges above
 * @see Johari, Pekelis and Walsh, "Always Valid Inference: Bringing Sequential Analysis to A/B Testing",
 * https://arxiv.org/abs/1512.04922
 * @example msprtHalfWidth(100, 1, 1, 0.05) // 0.4499...
 */
export function msprtHalfWidth(pairs: number, variance: number, mixingVariance: number, alpha: number): number {
  for (const [name, value] of Object.entries({ pairs, variance, mixingVariance })) requirePositive('msprtHalfWidth', name, value);
  requireProbability('msprtHalfWidth', 'alpha', alpha);
  const pairVariance = 2 * variance;
  const spread = pairVariance + pairs * mixingVariance;
  const evidence = log1p((pairs * mixingVariance) / pairVariance) / 2 - ln(alpha);
  return Math.sqrt(((2 * pairVariance * spread) / (pairs ** 2 * mixingVariance)) * evidence);
}

/** One pass: the sum of differences and the smallest p are carried along. */
function looks(
  caller: string,
  control: readonly number[],
  treatment: readonly number[],
  variance: number,
  mixingVariance: number,
  { nullDifference = 0 }: MsprtOptions,
): MsprtLook[] {
  requireSameLength(caller, { control, treatment });
  requireFiniteValues(caller, 'control', control);
  requireFiniteValues(caller, 'treatment', treatment);
  requirePositive(caller, 'variance', variance);
  requirePositive(caller, 'mixingVariance', mixingVariance);
  requireFinite(caller, 'nullDifference', nullDifference);
  let sum = 0;
  let p = 1;
  return control.map((value, index) => {
    sum += (treatment[index] as number) - value;
    const difference = sum / (index + 1);
    const evidence = logLikelihoodRatio(difference - nullDifference, index + 1, 2 * variance, mixingVariance);
    p = Math.min(p, exp(-evidence));
    return { difference, likelihoodRatio: exp(evidence), p };
  });
}

/** In logarithms, so that strong evidence neither overflows nor makes p lose its digits. */
function logLikelihoodRatio(gap: number, pairs: number, pairVariance: number, mixingVariance: number): number {
  const spread = pairVariance + pairs * mixingVariance;
  const exponent = (pairs ** 2 * mixingVariance * gap ** 2) / (2 * pairVariance * spread);
  return exponent - log1p((pairs * mixingVariance) / pairVariance) / 2;
}
