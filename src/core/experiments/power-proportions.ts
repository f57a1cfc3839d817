/** Power of a comparison of two proportions. */
import { requireOption } from '#core/guards/require-option.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { normalCdf } from '#core/stats/normal-cdf.ts';
import { effectSizeH } from './effect-size-h.ts';
import { COUNTED_TAILS, type CountedTails, criticalZ, powerOfShift } from './power-of-shift.ts';
import { PROPORTIONS_FORMULAS, type ProportionsFormula } from './proportions-formula.ts';

export interface PowerProportionsOptions {
  /** Which variances the z test is planned with; `pooled-null` by default. */
  readonly formula?: ProportionsFormula;
  /** Which rejections count; `both` by default. */
  readonly tails?: CountedTails;
}

/**
 * Chance that a two-sided z test of two proportions is significant when they truly are pA and pB.
 *
 * Tells whether an experiment of a given size was worth running: a quiet result at low power says little. Both tails
 * count (statsmodels), so that the power at no difference is alpha; R's power.prop.test leaves out the tail away from
 * the effect unless asked with strict = TRUE, which is `one-of-two`.
 *
 * @param pA proportion of the control, inside (0, 1)
 * @param pB proportion of the treatment, inside (0, 1); it may equal pA
 * @param nA people in the control, finite and > 0
 * @param nB people in the treatment, finite and > 0
 * @param alpha two-sided significance level, inside (0, 1)
 * @param options which formula, and which tails count
 * @returns a probability, from alpha (half of it for `one-of-two`) at no difference up to 1
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd edition, chapter 4
 * @example powerProportions(0.05, 0.055, 20000, 20000, 0.05) // 0.6109...
 */
export function powerProportions(
  pA: number,
  pB: number,
  nA: number,
  nB: number,
  alpha: number,
  { formula = 'pooled-null', tails = 'both' }: PowerProportionsOptions = {},
): number {
  for (const [name, value] of Object.entries({ pA, pB, alpha })) requireProbability('powerProportions', name, value);
  for (const [name, value] of Object.entries({ nA, nB })) requirePositive('powerProportions', name, value);
  requireOption('powerProportions', 'formula', formula, PROPORTIONS_FORMULAS);
  requireOption('powerProportions', 'tails', tails, COUNTED_TAILS);
  if (formula === 'arcsine') return powerOfShift(Math.abs(effectSizeH(pA, pB)) / Math.sqrt(1 / nA + 1 / nB), alpha, tails);
  const alternative = Math.sqrt((pA * (1 - pA)) / nA + (pB * (1 - pB)) / nB);
  const pooled = (nA * pA + nB * pB) / (nA + nB);
  const underNull = formula === 'unpooled' ? alternative : Math.sqrt(pooled * (1 - pooled) * (1 / nA + 1 / nB));
  const limit = criticalZ(alpha) * underNull;
  const difference = Math.abs(pB - pA);
  const farTail = tails === 'both' ? normalCdf((-difference - limit) / alternative) : 0;
  return normalCdf((difference - limit) / alternative) + farTail;
}
