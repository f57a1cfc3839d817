/** Logarithm to base 10, the same in every engine. */
import portable from '@stdlib/math-base-special-log10';

/**
 * Logarithm to base 10.
 *
 * Returns the same bits in every JavaScript engine, which `Math.log10` does not promise.
 *
 * @param x a number >= 0
 * @returns -Infinity at 0; NaN below 0
 * @see NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov/4.2
 * @example log10(1000) // 3
 */
export function log10(x: number): number {
  return portable(x);
}
