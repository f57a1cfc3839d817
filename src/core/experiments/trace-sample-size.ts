/** The sample size of two equal groups worked term by term. */
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import type { Trace } from '#core/trace.ts';
import { criticalZ } from './power-of-shift.ts';
import { sampleSizePerGroup } from './sample-size-per-group.ts';
import { sampleSizeProportions } from './sample-size-proportions.ts';

/**
 * The sample size worked term by term: one row for the null and one for the alternative.
 *
 * @param pA proportion of the control, inside (0, 1)
 * @param pB proportion of the treatment, inside (0, 1) and different from pA
 * @param alpha two-sided significance level, inside (0, 1)
 * @param power chance of detection wanted, inside (0, 1)
 * @returns the two terms, which sum to the root of size x squared difference, and the size
 * @throws {RangeError} when an argument is outside the ranges above
 * @see sampleSizePerGroup
 */
export function traceSampleSize(pA: number, pB: number, alpha: number, power: number): Trace {
  const size = sampleSizePerGroup(pA, pB, alpha, power);
  const pooled = (pA + pB) / 2;
  const zAlpha = criticalZ(alpha);
  const zPower = normalQuantile(power);
  const underNull = 2 * pooled * (1 - pooled);
  const underAlternative = pA * (1 - pA) + pB * (1 - pB);
  return {
    columns: ['if', 'probability', 'z', 'variance', 'z x root of variance'],
    rows: [
      ['no difference', 1 - alpha / 2, zAlpha, underNull, zAlpha * Math.sqrt(underNull)],
      ['pA and pB hold', power, zPower, underAlternative, zPower * Math.sqrt(underAlternative)],
    ],
    result: [
      ['pooled proportion', pooled],
      ['difference', pB - pA],
      ['size before rounding', sampleSizeProportions(pA, pB, alpha, power)],
      ['size per group', size],
    ],
  };
}
