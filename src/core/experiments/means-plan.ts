/** What the planning functions for means share: their options, checks and the power behind them. */
import { requireOption } from '#core/guards/require-option.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { noncentralTCdf, noncentralTUpper } from '#core/stats/noncentral-t.ts';
import { studentTQuantile } from '#core/stats/student-t.ts';
import { COUNTED_TAILS, type CountedTails, powerOfShift } from './power-of-shift.ts';

export interface MeansPlanOptions {
  /** The test planned for: `z`, with the sd taken as known, or `t`, with the exact noncentral t; `z` by default. */
  readonly formula?: 'z' | 't';
  /** Size of the treatment divided by the size of the control, finite and > 0; 1 by default. */
  readonly ratio?: number;
  /** Which rejections count; each function says its default. */
  readonly tails?: CountedTails;
}

/**
 * Refuses options outside their lists or ranges.
 *
 * @param caller name of the public function
 * @param options all three options, defaults filled in
 * @throws {RangeError} when an option is not one of its words, or the ratio is not finite and > 0
 * @see powerMeans
 */
export function requireMeansPlan(caller: string, { formula, ratio, tails }: Required<MeansPlanOptions>): void {
  requireOption(caller, 'formula', formula, ['z', 't']);
  requirePositive(caller, 'ratio', ratio);
  requireOption(caller, 'tails', tails, COUNTED_TAILS);
}

/**
 * Power of a two-sided test of two means, the sd being 1.
 *
 * @param effectSize true difference in standard deviations
 * @param nA people in the control, > 0, with more than 2 in both groups together
 * @param alpha two-sided significance level, inside (0, 1)
 * @param options all three options, defaults filled in
 * @returns a probability
 * @see Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd edition 1988, chapter 2
 */
export function meansPower(effectSize: number, nA: number, alpha: number, { formula, ratio, tails }: Required<MeansPlanOptions>): number {
  const shift = Math.abs(effectSize) / Math.sqrt((1 + 1 / ratio) / nA);
  if (formula === 'z') return powerOfShift(shift, alpha, tails);
  const df = nA * (1 + ratio) - 2;
  const critical = -studentTQuantile(alpha / 2, df);
  return noncentralTUpper(critical, df, shift) + (tails === 'both' ? noncentralTCdf(-critical, df, shift) : 0);
}
