/** Power of a comparison of two means. */
import { requireFinite } from '#core/guards/require-finite.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { type MeansPlanOptions, meansPower, requireMeansPlan } from './means-plan.ts';

/**
 * Chance that a two-sided test of two means is significant when they truly differ by `effect`.
 *
 * Tells whether an experiment of a given size was worth running. Normal approximation by default, `t` is exact for
 * Student's test; both tails count (statsmodels), so that the power at no effect is alpha, while R's power.t.test leaves
 * out the tail away from the effect unless asked with strict = TRUE.
 *
 * @param sd standard deviation of the metric in either group, finite and > 0
 * @param perGroup people in the control, finite and >= 2; the treatment has `ratio` times as many
 * @param effect true difference of the means, finite, in the unit of sd; 0 is allowed
 * @param alpha two-sided significance level, inside (0, 1)
 * @param options which test, how much larger the treatment is, and which tails count (`both` by default)
 * @returns a probability, from alpha (half of it for `one-of-two`) at no effect up to 1
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd edition 1988, chapter 2
 * @example powerMeans(1, 500, 0.2, 0.05) // 0.8853...
 * @example powerMeans(1, 500, 0.2, 0.05, { formula: 't' }) // 0.8847...
 */
export function powerMeans(
  sd: number,
  perGroup: number,
  effect: number,
  alpha: number,
  { formula = 'z', ratio = 1, tails = 'both' }: MeansPlanOptions = {},
): number {
  requirePositive('powerMeans', 'sd', sd);
  requireInRange('powerMeans', 'perGroup', perGroup, 2);
  requireFinite('powerMeans', 'effect', effect);
  requireProbability('powerMeans', 'alpha', alpha);
  const plan = { formula, ratio, tails };
  requireMeansPlan('powerMeans', plan);
  return meansPower(effect / sd, perGroup, alpha, plan);
}
