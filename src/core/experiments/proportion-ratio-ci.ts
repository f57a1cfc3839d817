/** Confidence interval of the ratio of two proportions. */
import { requireOption } from '#core/guards/require-option.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { exp, ln } from '#core/stats/portable-math.ts';
import type { Interval } from './alternative.ts';
import { criticalZ } from './power-of-shift.ts';
import { requireCount } from './require-count.ts';

export interface ProportionRatioCiOptions {
  /** `log`: normal on the log scale; `log-adjusted`: the same with half a success more in each group. `log` by default. */
  readonly method?: 'log' | 'log-adjusted';
}

/**
 * By which factor the treatment may have multiplied a rate.
 *
 * Marketers speak of relative lift, which is this ratio minus 1. Built on the logarithm, where the ratio is nearly normal
 * and the limits stay positive (Katz). `log-adjusted` adds half a success and half a trial to each group (Walter), which
 * gives an answer when a group has no success.
 *
 * @param xA successes in the control, an integer in [0, nA]
 * @param nA people in the control, an integer >= 1
 * @param xB successes in the treatment, an integer in [0, nB]
 * @param nB people in the treatment, an integer >= 1
 * @param alpha the interval covers the true ratio with probability about 1 - alpha, inside (0, 1)
 * @param options how the interval is built
 * @returns both limits for pB / pA, > 0; both NaN for `log` when a group has no success
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Katz et al., "Obtaining Confidence Intervals for the Risk Ratio in Cohort Studies", Biometrics 1978
 * @example proportionRatioCi(12, 150, 25, 160, 0.1).low // 1.1307...
 */
export function proportionRatioCi(
  xA: number,
  nA: number,
  xB: number,
  nB: number,
  alpha: number,
  { method = 'log' }: ProportionRatioCiOptions = {},
): Interval {
  requireCount('proportionRatioCi', { xA, nA });
  requireCount('proportionRatioCi', { xB, nB });
  requireProbability('proportionRatioCi', 'alpha', alpha);
  requireOption('proportionRatioCi', 'method', method, ['log', 'log-adjusted']);
  if (method === 'log-adjusted') return logInterval(xA + 0.5, nA + 0.5, xB + 0.5, nB + 0.5, alpha);
  return xA === 0 || xB === 0 ? { low: NaN, high: NaN } : logInterval(xA, nA, xB, nB, alpha);
}

function logInterval(xA: number, nA: number, xB: number, nB: number, alpha: number): Interval {
  const logRatio = ln(xB / nB / (xA / nA));
  const reach = criticalZ(alpha) * Math.sqrt(1 / xA - 1 / nA + 1 / xB - 1 / nB);
  return { low: exp(logRatio - reach), high: exp(logRatio + reach) };
}
