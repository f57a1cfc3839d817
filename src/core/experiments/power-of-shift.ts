/** Power of a two-sided z test by how far the truth shifts its statistic. */
import { normalCdf } from '#core/stats/normal-cdf.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { bisect } from './bisect.ts';

/**
 * Which rejections count as a detection: those in `both` tails, or in `one-of-two`, the tail on the side of the effect.
 */
export type CountedTails = 'both' | 'one-of-two';
export const COUNTED_TAILS: readonly CountedTails[] = ['both', 'one-of-two'];

/**
 * The value that a standard normal statistic must exceed in size to be significant at a two-sided alpha.
 *
 * @param alpha two-sided significance level, inside (0, 1)
 * @returns z_{1 - alpha/2} > 0, taken from the lower tail so that a tiny alpha keeps its digits
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1, https://www.itl.nist.gov/div898/handbook/eda/section3/eda3671.htm
 */
export function criticalZ(alpha: number): number {
  return -normalQuantile(alpha / 2);
}

/**
 * Chance that a normal statistic of variance 1 and mean `shift` is significant.
 *
 * @param shift true effect in standard errors, >= 0
 * @param alpha two-sided significance level, inside (0, 1)
 * @param tails which rejections count
 * @returns a probability; at shift 0 it is alpha for `both` and alpha / 2 for `one-of-two`
 * @see Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd edition 1988, chapter 2
 */
export function powerOfShift(shift: number, alpha: number, tails: CountedTails): number {
  const critical = criticalZ(alpha);
  return normalCdf(shift - critical) + (tails === 'both' ? normalCdf(-shift - critical) : 0);
}

/**
 * The shift, in standard errors, that gives the power.
 *
 * @param alpha two-sided significance level, inside (0, 1)
 * @param power chance of detection wanted, inside (0, 1)
 * @param tails which rejections count: `one-of-two` has the closed form z_{1 - alpha/2} + z_power of the textbooks
 * @returns standard errors; NaN for `both` when power <= alpha, which every shift exceeds; for `one-of-two` negative when
 * power < alpha / 2
 * @see Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd edition 1988, chapter 2
 */
export function shiftForPower(alpha: number, power: number, tails: CountedTails): number {
  const oneTailed = criticalZ(alpha) + normalQuantile(power);
  if (tails === 'one-of-two') return oneTailed;
  if (power <= alpha) return NaN;
  // With both tails less shift is enough, so the one-tailed shift bounds it from above.
  return bisect(0, Math.max(0, oneTailed), (shift) => powerOfShift(shift, alpha, 'both') < power);
}
