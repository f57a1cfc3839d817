/** Sample size to tell two proportions apart. */
import { requireOption } from '#core/guards/require-option.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { effectSizeH } from './effect-size-h.ts';
import { criticalZ, shiftForPower } from './power-of-shift.ts';
import { PROPORTIONS_FORMULAS, type ProportionsFormula } from './proportions-formula.ts';

/** The same three words; kept under the name that sample sizes go by. */
export type SampleSizeFormula = ProportionsFormula;

export interface SampleSizeOptions {
  /** Which variances the z test is planned with; `pooled-null` by default. */
  readonly formula?: ProportionsFormula;
  /** Size of the treatment divided by the size of the control, finite and > 0; 1 by default. */
  readonly ratio?: number;
}

/**
 * Size of the control group for a two-sided z test to find pB against pA with the given power.
 *
 * How long an experiment on a click or conversion rate must run, before it starts. `pooled-null` takes the pooled
 * variance under the null and the separate ones under the alternative (R, statsmodels); `unpooled` takes the separate
 * ones twice; `arcsine` works on Cohen's h and counts both tails, the other two ignore the tail away from the effect.
 *
 * @param pA proportion of the control, inside (0, 1)
 * @param pB proportion of the treatment, inside (0, 1) and different from pA
 * @param alpha two-sided significance level, inside (0, 1)
 * @param power chance of detection wanted, inside (0, 1)
 * @param options which formula, and how much larger the treatment is
 * @returns people in the control group, real-valued: round up yourself; NaN for `arcsine` when power <= alpha, which
 * every size exceeds
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd edition, chapter 4
 * @example sampleSizeProportions(0.05, 0.055, 0.05, 0.8) // 31233.4...
 */
export function sampleSizeProportions(
  pA: number,
  pB: number,
  alpha: number,
  power: number,
  { formula = 'pooled-null', ratio = 1 }: SampleSizeOptions = {},
): number {
  for (const [name, value] of Object.entries({ pA, pB, alpha, power })) requireProbability('sampleSizeProportions', name, value);
  requireOption('sampleSizeProportions', 'formula', formula, PROPORTIONS_FORMULAS);
  requirePositive('sampleSizeProportions', 'ratio', ratio);
  if (pA === pB) throw new RangeError(`sampleSizeProportions requires pA and pB to differ, got ${pA} twice`);
  if (formula === 'arcsine') return ((1 + 1 / ratio) * shiftForPower(alpha, power, 'both') ** 2) / effectSizeH(pA, pB) ** 2;
  const alternative = pA * (1 - pA) + (pB * (1 - pB)) / ratio;
  const pooled = (pA + ratio * pB) / (1 + ratio);
  const underNull = formula === 'unpooled' ? alternative : pooled * (1 - pooled) * (1 + 1 / ratio);
  const spread = criticalZ(alpha) * Math.sqrt(underNull) + normalQuantile(power) * Math.sqrt(alternative);
  return spread ** 2 / (pA - pB) ** 2;
}
