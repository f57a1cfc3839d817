/** Natural logarithm of 1 + x, the same in every engine. */
import portable from '@stdlib/math-base-special-log1p';

/**
 * Natural logarithm of 1 + x, exact near 0 where ln(1 + x) loses its digits.
 *
 * Returns the same bits in every JavaScript engine, which `Math.log1p` does not promise.
 *
 * @param x a number >= -1
 * @returns -Infinity at -1; NaN below
 * @see NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov/4.6
 * @example log1p(1) // 0.6931...
 */
export function log1p(x: number): number {
  return portable(x);
}
