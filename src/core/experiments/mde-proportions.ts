/** Minimum detectable effect on a proportion. */
import { requireOption } from '#core/guards/require-option.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { bisect } from './bisect.ts';
import { COUNTED_TAILS } from './power-of-shift.ts';
import { type PowerProportionsOptions, powerProportions } from './power-proportions.ts';
import { PROPORTIONS_FORMULAS } from './proportions-formula.ts';

export interface MdeProportionsOptions extends PowerProportionsOptions {
  /** Whether the effect sought raises the proportion or lowers it; `increase` by default. */
  readonly direction?: 'increase' | 'decrease';
}

/**
 * The smallest absolute change of a proportion that a two-sided z test finds with the given power.
 *
 * The honest summary of an experiment's size: effects below it will mostly be missed. Solved from powerProportions with
 * the tail away from the effect left out (`one-of-two`, as R's power.prop.test), which matters only for a power near alpha.
 *
 * @param pA proportion of the control, inside (0, 1)
 * @param nA people in the control, finite and > 0
 * @param nB people in the treatment, finite and > 0
 * @param alpha two-sided significance level, inside (0, 1)
 * @param power chance of detection wanted, inside (0, 1)
 * @param options which formula, which tails count, and in which direction the effect goes
 * @returns pB - pA, negative for `decrease`; NaN when no other proportion is found with that power, or when every one is
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd edition, chapter 4
 * @example mdeProportions(0.1, 5000, 5000, 0.05, 0.8) // 0.017439...
 */
export function mdeProportions(
  pA: number,
  nA: number,
  nB: number,
  alpha: number,
  power: number,
  { formula = 'pooled-null', tails = 'one-of-two', direction = 'increase' }: MdeProportionsOptions = {},
): number {
  for (const [name, value] of Object.entries({ pA, alpha, power })) requireProbability('mdeProportions', name, value);
  for (const [name, value] of Object.entries({ nA, nB })) requirePositive('mdeProportions', name, value);
  requireOption('mdeProportions', 'formula', formula, PROPORTIONS_FORMULAS);
  requireOption('mdeProportions', 'tails', tails, COUNTED_TAILS);
  requireOption('mdeProportions', 'direction', direction, ['increase', 'decrease']);
  const sign = direction === 'increase' ? 1 : -1;
  const room = direction === 'increase' ? 1 - pA : pA;
  const isTooSmall = (change: number): boolean => powerProportions(pA, pA + sign * change, nA, nB, alpha, { formula, tails }) < power;
  // The ends 0 and 1 themselves are refused as proportions, so the search stops a hair inside them.
  const widest = room * (1 - 1e-12);
  return isTooSmall(0) && !isTooSmall(widest) ? sign * bisect(0, widest, isTooSmall) : NaN;
}
