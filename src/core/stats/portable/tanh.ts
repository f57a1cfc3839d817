/** Hyperbolic tangent, the same in every engine. */
import portable from '@stdlib/math-base-special-tanh';

/**
 * Hyperbolic tangent.
 *
 * Returns the same bits in every JavaScript engine, which `Math.tanh` does not promise.
 *
 * @param x any number
 * @returns in [-1, 1]
 * @see NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov/4.28
 * @example tanh(1) // 0.7615...
 */
export function tanh(x: number): number {
  return portable(x);
}
