/** Sample size to tell two means apart. */
import { requireFinite } from '#core/guards/require-finite.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { crossing } from './crossing.ts';
import { type MeansPlanOptions, meansPower, requireMeansPlan } from './means-plan.ts';
import { shiftForPower } from './power-of-shift.ts';

/**
 * Size of the control group for a two-sided test to find a difference of two means with the given power.
 *
 * How long an experiment on a metric such as revenue or watch time must run, before it starts. By default the closed form
 * (1 + 1/ratio) sd^2 (z_{1 - alpha/2} + z_power)^2 / effect^2, which leaves out the tail away from the effect; statsmodels
 * counts both tails and takes the noncentral t, which adds about one person a group.
 *
 * @param sd standard deviation of the metric in either group, finite and > 0
 * @param effect true difference of the means, finite and not 0, in the unit of sd
 * @param alpha two-sided significance level, inside (0, 1)
 * @param power chance of detection wanted, inside (0, 1), meant to be above alpha
 * @param options which test, how much larger the treatment is, and which tails count (`one-of-two` by default)
 * @returns people in the control group, real-valued: round up yourself; NaN for `t` or both tails when no effect at all
 * already has that power; for `t` at least 3 / (1 + ratio), which leaves one degree of freedom
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd edition 1988, chapter 2
 * @example sampleSizeMeans(1, 0.2, 0.05, 0.8) // 392.4...
 * @example sampleSizeMeans(1, 0.2, 0.05, 0.8, { formula: 't', tails: 'both' }) // 393.4...
 */
export function sampleSizeMeans(
  sd: number,
  effect: number,
  alpha: number,
  power: number,
  { formula = 'z', ratio = 1, tails = 'one-of-two' }: MeansPlanOptions = {},
): number {
  requirePositive('sampleSizeMeans', 'sd', sd);
  requireEffect('sampleSizeMeans', effect);
  requireProbability('sampleSizeMeans', 'alpha', alpha);
  requireProbability('sampleSizeMeans', 'power', power);
  const plan = { formula, ratio, tails };
  requireMeansPlan('sampleSizeMeans', plan);
  const effectSize = effect / sd;
  const normalSize = ((1 + 1 / ratio) * shiftForPower(alpha, power, tails) ** 2) / effectSize ** 2;
  return formula === 'z' ? normalSize : sizeOfT(effectSize, alpha, power, plan);
}

/**
 * Refuses an effect that no size can find.
 *
 * @param caller name of the public function
 * @param effect true difference of the means
 * @throws {RangeError} when it is not finite, or 0
 * @see sampleSizeMeans
 */
export function requireEffect(caller: string, effect: number): void {
  requireFinite(caller, 'effect', effect);
  if (effect === 0) throw new RangeError(`${caller} requires an effect other than 0, got 0`);
}

/** The real-valued size at which the t test has the power, but no less than leaves it one degree of freedom. */
function sizeOfT(effectSize: number, alpha: number, power: number, plan: Required<MeansPlanOptions>): number {
  const atNoEffect = plan.tails === 'both' ? alpha : alpha / 2;
  if (power <= atNoEffect) return NaN;
  const excess = (nA: number): number => meansPower(effectSize, nA, alpha, plan) - power;
  const fewest = 3 / (1 + plan.ratio);
  if (excess(fewest) >= 0) return fewest;
  let enough = 2 * fewest;
  while (excess(enough) < 0) enough *= 2;
  return crossing(Math.max(fewest, enough / 2), enough, excess);
}
