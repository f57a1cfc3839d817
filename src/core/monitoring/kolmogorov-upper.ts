/** Upper tail of Kolmogorov's limit distribution. */
import { exp } from '#core/stats/portable-math.ts';

/** Below it the series of the distribution function converges in a few terms, from it on the one of the tail does. */
const SWITCH = 1;
/** Enough for either series to reach the last bit on its side of the switch. */
const TERMS = 10;

/**
 * P(K > x) for the limit of root(n) times the Kolmogorov-Smirnov statistic: 2 times the sum of (-1)^(j-1) exp(-2 j^2 x^2).
 *
 * @param x a number >= 0, unitless
 * @returns a probability; 1 at x = 0
 */
export function kolmogorovUpper(x: number): number {
  if (x <= 0) return 1;
  let sum = 0;
  for (let term = TERMS; term >= 1; term -= 1) {
    const odd = (2 * term - 1) * Math.PI;
    // The first form is the second one's by the transformation of Jacobi's theta function.
    sum = x < SWITCH ? sum + exp(-(odd * odd) / (8 * x * x)) : exp(-2 * term * term * x * x) - sum;
  }
  return x < SWITCH ? 1 - (Math.sqrt(2 * Math.PI) / x) * sum : 2 * sum;
}
