/** E to the power x, the same in every engine. */
import portable from '@stdlib/math-base-special-exp';

/**
 * E to the power x.
 *
 * Returns the same bits in every JavaScript engine, which `Math.exp` does not promise.
 *
 * @param x any finite or infinite number
 * @returns >= 0
 * @see NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov/4.2
 * @example exp(1) // 2.7182...
 */
export function exp(x: number): number {
  return portable(x);
}
