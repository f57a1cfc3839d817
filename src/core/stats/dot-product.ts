/** Sum of the products of two vectors. */

/**
 * Element by element, from the first on: the order decides the last bits, and is the same for every caller.
 *
 * @param a numbers; @param b as many numbers, which is not checked
 * @returns 0 for vectors without elements
 */
export function dotProduct(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);
}
