/** Linear interpolation that is exact at both ends. */

/**
 * The point a share of the way from low to high.
 *
 * Counted from the nearer end, as NumPy does, so that the result is exact at both and never overshoots by a last bit, which
 * would move a value that equals the edge of a bin into its neighbour.
 *
 * @param low start, any finite number; @param high end, any finite number
 * @param share how far, in [0, 1]
 * @returns between low and high, in their unit
 * @see https://numpy.org/doc/stable/reference/generated/numpy.quantile.html
 * @example fromNearerEnd(1, 3, 0.25) // 1.5
 */
export function fromNearerEnd(low: number, high: number, share: number): number {
  return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}
