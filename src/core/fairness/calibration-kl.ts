/** How far a recommended list is from a user's taste. */
import { requireAllInRange, requireInRange } from '#core/guards/require-in-range.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { ln } from '#core/stats/portable-math.ts';

export interface CalibrationOptions {
  /** Natural logarithm (`nats`) or logarithm to base 2 (`bits`). */
  readonly unit?: 'nats' | 'bits';
}

/**
 * Kullback-Leibler divergence of a list's genre shares from the shares a user's history asks for.
 *
 * Finds the user whose minor interests vanish from the list although accuracy looks fine. The list's shares are first
 * mixed with a little of the target, (1 - alpha) q + alpha p, as Steck does, so that one missing genre is a large but
 * finite loss; others smooth with equal shares, or put a tiny floor under q, which lets that genre decide everything.
 *
 * @param target share of each genre in the history, p; numbers >= 0 that sum to 1
 * @param listed share of each genre in the list, q, in the same order; numbers >= 0 that sum to 1
 * @param alpha how much of the target is mixed in, in [0, 1]; 0.01 is usual, 0 is the bare divergence
 * @param options unit of the divergence
 * @returns nats (or bits), >= 0; 0 for a perfectly calibrated list; Infinity for alpha 0 when the list lacks a genre of
 * the target; NaN when either list of shares is NaN throughout, as genreDistribution says of an empty list
 * @throws {RangeError} when the shares differ in number, are negative or do not sum to 1 to within 1e-9, or alpha or
 * the unit is not as above
 * @see Steck, "Calibrated Recommendations", RecSys 2018
 * @example calibrationKl([0.5, 0.5], [1, 0], 0.01) // 1.9585...
 */
export function calibrationKl(
  target: readonly number[],
  listed: readonly number[],
  alpha: number,
  { unit = 'nats' }: CalibrationOptions = {},
): number {
  requireOption('calibrationKl', 'unit', unit, ['nats', 'bits']);
  requireInRange('calibrationKl', 'alpha', alpha, 0, 1);
  requireSameLength('calibrationKl', { target, listed });
  requireShares('target', target);
  requireShares('listed', listed);
  const nats = target.reduce((sum, wanted, index) => {
    const mixed = (1 - alpha) * (listed[index] ?? 0) + alpha * wanted;
    return wanted === 0 ? sum : sum + wanted * ln(wanted / mixed);
  }, 0);
  // Rounding may leave a hair below 0 where the two agree.
  return Math.max(0, unit === 'bits' ? nats / Math.LN2 : nats);
}

/** Refuses what is not shares; those of an empty list, all NaN, pass and make the divergence NaN. */
function requireShares(name: string, shares: readonly number[]): void {
  if (shares.length > 0 && shares.every((share) => Number.isNaN(share))) return;
  requireAllInRange('calibrationKl', name, shares, 0);
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (Math.abs(total - 1) > 1e-9) throw new RangeError(`calibrationKl requires ${name} to sum to 1, got a sum of ${total}`);
}
