/** Cohen's h, the distance of two proportions on the arcsine scale. */
import { requireProbability } from '#core/guards/require-probability.ts';
import { asin } from '#core/stats/portable-math.ts';

/**
 * Difference of the two angles 2 asin(sqrt(p)), on which a proportion's variance hardly depends on p.
 *
 * Makes a rise from 1 to 2 % comparable with one from 50 to 57 %: equal h are equally hard to detect. Signed, treatment
 * minus control (statsmodels' proportion_effectsize, R's ES.h); some texts report its size only.
 *
 * @param pA proportion of the control, inside (0, 1)
 * @param pB proportion of the treatment, inside (0, 1)
 * @returns radians in (-pi, pi); positive when pB is larger
 * @throws {RangeError} when a proportion is not inside (0, 1)
 * @see Cohen, Statistical Power Analysis for the Behavioral Sciences, chapter 6
 * @example effectSizeH(0.05, 0.055) // 0.0224...
 */
export function effectSizeH(pA: number, pB: number): number {
  requireProbability('effectSizeH', 'pA', pA);
  requireProbability('effectSizeH', 'pB', pB);
  return 2 * asin(Math.sqrt(pB)) - 2 * asin(Math.sqrt(pA));
}
