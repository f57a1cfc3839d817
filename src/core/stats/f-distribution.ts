/** Upper tail of the F distribution. */
import { requirePositive } from '#core/guards/require-positive.ts';
import { betaCdf, betaUpper } from './beta.ts';

/**
 * Probability that an F value is above x: the p value of an analysis of variance.
 *
 * @param x any number; Infinity is allowed
 * @param df1 degrees of freedom of the numerator, finite and > 0
 * @param df2 degrees of freedom of the denominator, finite and > 0
 * @returns a probability in [0, 1], 1 for x <= 0; NaN when x is NaN
 * @throws {RangeError} when df1 or df2 is not finite and above 0
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.6.2
 * @example fUpper(2, 3, 40) // 0.12944...
 */
export function fUpper(x: number, df1: number, df2: number): number {
  requirePositive('fUpper', 'df1', df1);
  requirePositive('fUpper', 'df2', df2);
  if (x <= 0) return 1;
  const scaled = (df1 / df2) * x;
  // Entered from the side whose argument is small: 1 - argument would lose the digits of the other.
  return scaled < 1 ? betaUpper(scaled / (1 + scaled), df1 / 2, df2 / 2) : betaCdf(1 / (1 + scaled), df2 / 2, df1 / 2);
}
