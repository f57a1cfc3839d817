/** E to the power x, the same in every engine. */
import portable from '@stdlib/math-base-special-expm1';

/**
 * E to the power x, less 1, exact near 0 where exp(x) - 1 loses its digits.
 *
 * Returns the same bits in every JavaScript engine, which `Math.expm1` does not promise.
 *
 * @param x any number
 * @returns >= -1
 * @see NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov/4.2
 * @example expm1(1e-10) // 1.00000000005e-10
 */
export function expm1(x: number): number {
  return portable(x);
}
