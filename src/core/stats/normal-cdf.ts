/** Distribution function of the standard normal, and its upper tail. */
import erfc from '@stdlib/math-base-special-erfc';

/**
 * Probability that a standard normal value is at most x.
 *
 * Written with erfc, so that a far lower tail keeps its digits instead of vanishing in 1 - upper.
 *
 * @param x any number; -Infinity and Infinity are allowed
 * @returns a probability in [0, 1]; NaN when x is NaN
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.29
 * @example normalCdf(1.96) // 0.9750...
 */
export function normalCdf(x: number): number {
  return erfc(-x / Math.SQRT2) / 2;
}

/**
 * Probability that a standard normal value is above x, accurate where 1 - normalCdf(x) would round to 0.
 *
 * @param x any number; -Infinity and Infinity are allowed
 * @returns a probability in [0, 1]; NaN when x is NaN
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.3
 * @example normalUpper(6) // 9.8658...e-10
 */
export function normalUpper(x: number): number {
  return erfc(x / Math.SQRT2) / 2;
}
