/** Cosine, the same in every engine. */
import portable from '@stdlib/math-base-special-cos';

/**
 * Cosine.
 *
 * Returns the same bits in every JavaScript engine, which `Math.cos` does not promise.
 *
 * @param x an angle in radians
 * @returns in [-1, 1]; NaN for an infinite angle
 * @see NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov/4.14
 * @example cos(1) // 0.5403...
 */
export function cos(x: number): number {
  return portable(x);
}
