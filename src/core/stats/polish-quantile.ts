/** Sharpens the inverse of a tail probability. */
import { ln } from './portable-math.ts';

export interface TailToInvert {
  /** Probability of the tail that ends at x. */
  readonly tail: (x: number) => number;
  /** Density at x, the size of the tail's slope. */
  readonly density: (x: number) => number;
  /** 1 for a lower tail, which grows with x; -1 for an upper one. */
  readonly direction: 1 | -1;
}

/**
 * Newton steps on the logarithm of the tail, which is nearly straight however far out x lies, until they stop moving.
 *
 * @param start a value near the root, such as a library's inverse
 * @param p the tail probability wanted, in (0, 1)
 * @param inverted the tail to invert, with its density and its direction
 * @returns the sharpened root, or the last finite step
 * @example polishQuantile(0.4, 0.25, { tail: (x) => x ** 2, density: (x) => 2 * x, direction: 1 }) // 0.5000...
 */
export function polishQuantile(start: number, p: number, inverted: TailToInvert): number {
  const { tail, density, direction } = inverted;
  let x = start;
  for (let step = 0; step < 100; step += 1) {
    const reached = tail(x);
    const moved = x - (direction * reached * ln(reached / p)) / density(x);
    if (!Number.isFinite(moved)) return x;
    // A Newton step squares the error: after one this small, rounding is all that is left.
    const isStill = Math.abs(moved - x) <= 1e-10 * Math.abs(moved);
    x = moved;
    if (isStill) break;
  }
  return x;
}
