/** Quantile function of the standard normal. */
import erfcinv from '@stdlib/math-base-special-erfcinv';
import { requireProbability } from '#core/guards/require-probability.ts';

/**
 * The value below which a standard normal falls with probability p.
 *
 * The inverse of normalCdf; z_{1 - alpha/2} of the test manuals is normalQuantile(1 - alpha / 2).
 *
 * @param p a probability strictly between 0 and 1
 * @returns a finite number, negative below p = 0.5
 * @throws {RangeError} when p is not inside (0, 1)
 * @see Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", 1988
 * @example normalQuantile(0.975) // 1.9599...
 */
export function normalQuantile(p: number): number {
  requireProbability('normalQuantile', 'p', p);
  // At p = 0.5 the product is -0; adding 0 makes it plain 0.
  return -Math.SQRT2 * erfcinv(2 * p) + 0;
}
