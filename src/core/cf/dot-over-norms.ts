/** A dot product divided by two norms, given their squares. */

/** A sum of squares below this is rounding left over from centring, and counts as 0. */
const SMALLEST_SQUARE = 1e-12;

/**
 * A dot product over the product of two norms.
 *
 * @param dot sum of the products
 * @param squaresA sum of the squares of one side, >= 0
 * @param squaresB sum of the squares of the other, >= 0
 * @returns in [-1, 1] up to rounding; NaN when either norm is 0
 */
export function dotOverNorms(dot: number, squaresA: number, squaresB: number): number {
  if (squaresA < SMALLEST_SQUARE || squaresB < SMALLEST_SQUARE) return NaN;
  // One root of the product, not two roots: perfect agreement then comes out as 1 and not as 0.9999999999999998.
  return dot / Math.sqrt(squaresA * squaresB);
}
