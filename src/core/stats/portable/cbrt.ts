/** Cube root, the same in every engine. */
import portable from '@stdlib/math-base-special-cbrt';

/**
 * Cube root.
 *
 * Returns the same bits in every JavaScript engine, which `Math.cbrt` does not promise.
 *
 * @param x any number
 * @returns of the sign of x
 * @see NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov/1.11
 * @example cbrt(27) // 3
 */
export function cbrt(x: number): number {
  return portable(x);
}
