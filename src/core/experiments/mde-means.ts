/** Minimum detectable effect on a mean. */
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { crossing } from './crossing.ts';
import { type MeansPlanOptions, meansPower, requireMeansPlan } from './means-plan.ts';
import { shiftForPower } from './power-of-shift.ts';

/**
 * The smallest difference of two means that a two-sided test finds with the given power.
 *
 * The honest summary of an experiment's size: effects below it will mostly be missed. By default the closed form
 * (z_{1 - alpha/2} + z_power) x sd x sqrt(1/nA + 1/nB), which leaves out the tail away from the effect; `t` or both tails
 * are solved numerically from the power.
 *
 * @param sd standard deviation of the metric in either group, finite and > 0
 * @param perGroup people in the control, finite and >= 2; the treatment has `ratio` times as many
 * @param alpha two-sided significance level, inside (0, 1)
 * @param power chance of detection wanted, inside (0, 1), meant to be above alpha
 * @param options which test, how much larger the treatment is, and which tails count (`one-of-two` by default)
 * @returns a difference in the unit of sd; NaN for `t` or both tails when no effect at all already has that power
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd edition 1988, chapter 2
 * @example mdeMeans(1, 393, 0.05, 0.8) // 0.1998...
 */
export function mdeMeans(
  sd: number,
  perGroup: number,
  alpha: number,
  power: number,
  { formula = 'z', ratio = 1, tails = 'one-of-two' }: MeansPlanOptions = {},
): number {
  requirePositive('mdeMeans', 'sd', sd);
  requireInRange('mdeMeans', 'perGroup', perGroup, 2);
  requireProbability('mdeMeans', 'alpha', alpha);
  requireProbability('mdeMeans', 'power', power);
  const plan = { formula, ratio, tails };
  requireMeansPlan('mdeMeans', plan);
  if (formula === 'z') return shiftForPower(alpha, power, tails) * Math.sqrt((1 + 1 / ratio) / perGroup) * sd;
  const excess = (effectSize: number): number => meansPower(effectSize, perGroup, alpha, plan) - power;
  if (excess(0) >= 0) return NaN;
  let enough = 1;
  while (excess(enough) < 0) enough *= 2;
  return crossing(0, enough, excess) * sd;
}
