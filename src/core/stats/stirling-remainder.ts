/** What Stirling's formula leaves out of the logarithm of the gamma function. */
import gammaln from '@stdlib/math-base-special-gammaln';
import { ln } from './portable-math.ts';

/** Half of ln(2 pi). */
const halfLnTwoPi = 0.9189385332046728;

/**
 * Ln Gamma(x) - ((x - 1/2) ln x - x + ln(2 pi) / 2).
 *
 * Densities written with it never subtract two large logarithms of gamma functions, and keep their digits for large counts.
 *
 * @param x a number > 0
 * @returns a number >= 0, about 1 / (12 x)
 * @see Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000
 * @example stirlingRemainder(1) // 0.08106...
 */
export function stirlingRemainder(x: number): number {
  if (x < 16) return gammaln(x) - ((x - 0.5) * ln(x) - x + halfLnTwoPi);
  const square = x * x;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / x;
}
