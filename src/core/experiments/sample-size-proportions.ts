/** Sample size to tell two proportions apart. */
import { requireOption } from '#core/guards/require-option.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { normalCdf } from '#core/stats/normal-cdf.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { effectSizeH } from './effect-size-h.ts';

export type SampleSizeFormula = 'pooled-null' | 'unpooled' | 'arcsine';

export interface SampleSizeOptions {
  readonly formula?: SampleSizeFormula;
  /** Size of the treatment divided by the size of the control, finite and > 0. */
  readonly ratio?: number;
}

/**
 * Size of the control group for a two-sided z test to find pB against pA with the given power.
 *
 * `pooled-null` takes the pooled variance under the null and the separate ones under the alternative (R, statsmodels);
 * `unpooled` takes the separate ones twice; `arcsine` works on Cohen's h and counts both tails.
 *
 * @param pA proportion of the control; @param pB proportion of the treatment; both inside (0, 1) and different
 * @param alpha two-sided significance level, inside (0, 1)
 * @param power chance of detection wanted, inside (0, 1)
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
  requireOption('sampleSizeProportions', 'formula', formula, ['pooled-null', 'unpooled', 'arcsine']);
  if (pA === pB) throw new RangeError(`sampleSizeProportions requires pA and pB to differ, got ${pA} twice`);
  if (!(ratio > 0 && ratio < Infinity)) throw new RangeError(`sampleSizeProportions requires a finite ratio > 0, got ${String(ratio)}`);
  if (formula === 'arcsine') return ((1 + 1 / ratio) * shiftForPower(alpha, power) ** 2) / effectSizeH(pA, pB) ** 2;
  const alternative = pA * (1 - pA) + (pB * (1 - pB)) / ratio;
  const pooled = (pA + ratio * pB) / (1 + ratio);
  const underNull = formula === 'unpooled' ? alternative : pooled * (1 - pooled) * (1 + 1 / ratio);
  const spread = normalQuantile(1 - alpha / 2) * Math.sqrt(underNull) + normalQuantile(power) * Math.sqrt(alternative);
  return spread ** 2 / (pA - pB) ** 2;
}

/** How many standard errors the mean must shift for a two-sided z test, both tails counted, to have the power. */
function shiftForPower(alpha: number, power: number): number {
  if (power <= alpha) return NaN;
  const critical = normalQuantile(1 - alpha / 2);
  let low = 0;
  // One tail alone reaches the power here, so both together do.
  let high = Math.max(0, critical + normalQuantile(power)) + 1;
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    const reached = normalCdf(middle - critical) + normalCdf(-middle - critical);
    if (reached < power) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
