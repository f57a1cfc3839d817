/** Arcsine, the same in every engine. */
import portable from '@stdlib/math-base-special-asin';

/**
 * Arcsine: the angle whose sine is x.
 *
 * Returns the same bits in every JavaScript engine, which `Math.asin` does not promise.
 *
 * @param x a number in [-1, 1]
 * @returns radians in [-pi/2, pi/2]; NaN outside the range of x
 * @see NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov/4.23
 * @example asin(1) // 1.5707...
 */
export function asin(x: number): number {
  return portable(x);
}
