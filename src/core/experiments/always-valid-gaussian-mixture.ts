/** A confidence sequence for a difference of means whose variances are estimated. */
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { exp, ln, log1p } from '#core/stats/portable-math.ts';
import { requireSummary, type SampleSummary } from './sample-summary.ts';

export interface AlwaysValidComparison {
  /** Treatment less control. */
  readonly difference: number;
  /** Width of the mixture: the larger, the earlier the interval is at its tightest. */
  readonly rho: number;
  /** Always-valid two-sided p-value, in [0, 1]. */
  readonly p: number;
  /** Lower end of the interval of this look. */
  readonly low: number;
  /** Upper end of the interval of this look. */
  readonly high: number;
}

/**
 * Asymptotic confidence sequence for a difference of means by a Gaussian mixture.
 *
 * An interval and a p-value that hold at every look at once, for any metric with a variance, as long as the samples are
 * large; the price is an interval wider than the fixed-horizon one. It is tightest around `tuning` units: set it to the
 * size at which you expect to decide (GrowthBook's 5000 by default). `msprtNormal` is the exact cousin for a known variance.
 *
 * @param control size (an integer >= 2), mean and sample variance (>= 0) of the control
 * @param treatment the same of the treatment
 * @param alpha level, inside (0, 1); all intervals together cover the truth with probability 1 - alpha
 * @param tuning units of both arms together at which the interval is tightest, finite and > 0
 * @returns the difference, rho, p and the interval; p, low and high are NaN when neither arm varies
 * @throws {RangeError} when an argument is outside the ranges above
 * @see Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas, "Time-uniform central limit theory and asymptotic confidence
 * sequences", https://arxiv.org/abs/2103.06476
 * @example alwaysValidGaussianMixture({ size: 100, mean: 10, variance: 4 }, { size: 110, mean: 11, variance: 4 }, 0.05, 5000).p // 0.2246...
 */
export function alwaysValidGaussianMixture(
  control: SampleSummary,
  treatment: SampleSummary,
  alpha: number,
  tuning: number,
): AlwaysValidComparison {
  requireSummary('alwaysValidGaussianMixture', 'control', control);
  requireSummary('alwaysValidGaussianMixture', 'treatment', treatment);
  requireProbability('alwaysValidGaussianMixture', 'alpha', alpha);
  requirePositive('alwaysValidGaussianMixture', 'tuning', tuning);
  const difference = treatment.mean - control.mean;
  const squaredError = control.variance / control.size + treatment.variance / treatment.size;
  const rho = Math.sqrt((-2 * ln(alpha) + log1p(-2 * ln(alpha))) / tuning);
  if (squaredError === 0) return { difference, rho, p: NaN, low: NaN, high: NaN };
  const time = (control.size + treatment.size) * rho ** 2;
  const halfWidth = Math.sqrt(((squaredError * 2 * (time + 1)) / time) * (log1p(time) / 2 - ln(alpha)));
  const evidence = (time * difference ** 2) / (squaredError * 2 * (time + 1));
  const p = Math.min(1, exp(log1p(time) / 2 - evidence));
  return { difference, rho, p, low: difference - halfWidth, high: difference + halfWidth };
}
