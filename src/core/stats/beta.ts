/** Beta distribution: both tails and the quantile. */
import betainc from '@stdlib/math-base-special-betainc';
import betaincinv from '@stdlib/math-base-special-betaincinv';
import betaln from '@stdlib/math-base-special-betaln';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { polishQuantile } from './polish-quantile.ts';
import { exp, ln, log1p } from './portable-math.ts';

/**
 * Probability that a Beta(a, b) value is at most x.
 *
 * What is believed of a rate after a successes and b failures, counted from a flat prior of 1 and 1.
 *
 * @param x any number
 * @param a first shape, finite and > 0; @param b second shape, finite and > 0
 * @returns a probability in [0, 1], 0 for x <= 0 and 1 for x >= 1; NaN when x is NaN
 * @throws {RangeError} when a or b is not finite and above 0
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.5.1
 * @example betaCdf(0.5, 2, 3) // 0.6875
 */
export function betaCdf(x: number, a: number, b: number): number {
  requireShapes('betaCdf', a, b);
  return betaTail(x, a, b, false);
}

/**
 * Probability that a Beta(a, b) value is above x, accurate where 1 - betaCdf would round to 0.
 *
 * @param x any number
 * @param a first shape, finite and > 0; @param b second shape, finite and > 0
 * @returns a probability in [0, 1], 1 for x <= 0 and 0 for x >= 1; NaN when x is NaN
 * @throws {RangeError} when a or b is not finite and above 0
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.5.1
 * @example betaUpper(0.5, 2, 3) // 0.3125
 */
export function betaUpper(x: number, a: number, b: number): number {
  requireShapes('betaUpper', a, b);
  return betaTail(x, a, b, true);
}

/**
 * The value below which a Beta(a, b) value falls with probability p: an end of a credible or Clopper-Pearson interval.
 *
 * @param p a probability strictly between 0 and 1
 * @param a first shape, finite and > 0; @param b second shape, finite and > 0
 * @returns a number in [0, 1]
 * @throws {RangeError} when p is not inside (0, 1), or a or b is not finite and above 0
 * @see Cran, Martin and Thomas, "Remark AS R19 and Algorithm AS 109", Applied Statistics, 1977
 * @example betaQuantile(0.025, 5, 95) // 0.01659...
 */
export function betaQuantile(p: number, a: number, b: number): number {
  requireProbability('betaQuantile', 'p', p);
  requireShapes('betaQuantile', a, b);
  const upper = p > 0.5;
  const tailProbability = upper ? 1 - p : p;
  const density = (x: number): number => exp((a - 1) * ln(x) + (b - 1) * log1p(-x) - betaln(a, b));
  const start = betaincinv(tailProbability, a, b, upper);
  const polished = polishQuantile(start, tailProbability, {
    tail: (x) => betaTail(x, a, b, upper),
    density,
    direction: upper ? -1 : 1,
  });
  // Where the density piles up at an end, a step may leave the interval: the library's answer is the end then.
  return polished >= 0 && polished <= 1 ? polished : start;
}

function requireShapes(caller: string, a: number, b: number): void {
  requirePositive(caller, 'a', a);
  requirePositive(caller, 'b', b);
}

function betaTail(x: number, a: number, b: number, upper: boolean): number {
  if (x <= 0) return upper ? 1 : 0;
  if (x >= 1) return upper ? 0 : 1;
  return betainc(x, a, b, true, upper);
}
