/** Natural logarithm, the same in every engine. */
import portable from '@stdlib/math-base-special-ln';

/**
 * Natural logarithm.
 *
 * Returns the same bits in every JavaScript engine, which `Math.log` does not promise.
 *
 * @param x a number >= 0
 * @returns -Infinity at 0; NaN below 0
 * @see NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov/4.6
 * @example ln(10) // 2.3025...
 */
export function ln(x: number): number {
  return portable(x);
}
