/** Sine, the same in every engine. */
import portable from '@stdlib/math-base-special-sin';

/**
 * Sine.
 *
 * Returns the same bits in every JavaScript engine, which `Math.sin` does not promise.
 *
 * @param x an angle in radians
 * @returns in [-1, 1]; NaN for an infinite angle
 * @see NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov/4.14
 * @example sin(1) // 0.8414...
 */
export function sin(x: number): number {
  return portable(x);
}
