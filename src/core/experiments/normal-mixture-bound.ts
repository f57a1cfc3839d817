/** How far a random walk may stray before it is no chance any more, at all times at once. */
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { ln } from '#core/stats/portable-math.ts';

/**
 * Two-sided normal mixture boundary of a sum of centred values.
 *
 * A sum whose variance has grown to v leaves [-bound, bound] at any time with probability alpha at most: the curve behind
 * confidence sequences, to be drawn beside a running total. It is tightest where v is near `tightestAt`; a one-sided bound
 * would be a little lower.
 *
 * @param v variance accumulated so far, finite and >= 0
 * @param alpha chance of ever crossing, inside (0, 1)
 * @param tightestAt accumulated variance at which the bound is tightest, finite and > 0
 * @returns in the unit of the sum, > 0
 * @throws {RangeError} when an argument is outside the ranges above
 * @see Howard, Ramdas, McAuliffe and Sekhon, "Time-uniform, nonparametric, nonasymptotic confidence sequences", Annals of
 * Statistics 49, 2021
 * @example normalMixtureBound(10, 0.05, 50) // 10.6375...
 */
export function normalMixtureBound(v: number, alpha: number, tightestAt: number): number {
  requireInRange('normalMixtureBound', 'v', v, 0);
  requireProbability('normalMixtureBound', 'alpha', alpha);
  requirePositive('normalMixtureBound', 'tightestAt', tightestAt);
  const evidence = -2 * ln(alpha);
  const rho = tightestAt / (evidence + ln(1 + evidence));
  return Math.sqrt((v + rho) * (ln((v + rho) / rho) + evidence));
}
