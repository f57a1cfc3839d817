/** Logarithm to base 2, the same in every engine. */
import portable from '@stdlib/math-base-special-log2';

/**
 * Logarithm to base 2: bits.
 *
 * Returns the same bits in every JavaScript engine, which `Math.log2` does not promise.
 *
 * @param x a number >= 0
 * @returns -Infinity at 0; NaN below 0
 * @see NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov/4.2
 * @example log2(8) // 3
 */
export function log2(x: number): number {
  return portable(x);
}
