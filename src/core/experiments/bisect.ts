/** The point where a monotone condition turns, found by halving. */

/**
 * Narrows [low, high] to the last bit around the point up to which `isBelow` holds.
 *
 * @param low a number where `isBelow` holds, or the end of its range; @param high a number where it does not; both finite, low <= high
 * @param isBelow true below the sought point and false above it; asked only strictly inside (low, high)
 * @returns the point, in [low, high]
 * @see Press et al., Numerical Recipes, 3rd edition 2007, section 9.1.1
 */
export function bisect(low: number, high: number, isBelow: (x: number) => boolean): number {
  let middle = low + (high - low) / 2;
  while (low < middle && middle < high) {
    if (isBelow(middle)) low = middle;
    else high = middle;
    middle = low + (high - low) / 2;
  }
  return middle;
}
