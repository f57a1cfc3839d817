/** How far a count lies from its expectation, in natural logarithms of probability. */
import { ln, log1p } from './portable-math.ts';

/**
 * Count ln(count / expected) + expected - count: the exponent of a Poisson or binomial probability, without its constant.
 *
 * Written so that a count near its expectation does not subtract near equals.
 *
 * @param count a number > 0
 * @param expected a number > 0
 * @returns a number >= 0, 0 when both are equal
 * @see Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000
 * @example deviance(2, 1) // 0.3862...
 */
export function deviance(count: number, expected: number): number {
  const excess = (expected - count) / count;
  // Far above its expectation, excess nears -1, where log1p no longer knows how small the expectation is.
  if (excess < -0.9) return count * ln(count / expected) + expected - count;
  return count * (excess - log1p(excess));
}
