/** Chi-square distribution: both tails and the quantile. */
import gammaincinv from '@stdlib/math-base-special-gammaincinv';
import gammaln from '@stdlib/math-base-special-gammaln';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { gammaWeight, incompleteGamma } from './incomplete-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';
import { polishQuantile } from './polish-quantile.ts';
import { exp, ln } from './portable-math.ts';

/**
 * Probability that a chi-square value is at most x.
 *
 * @param x any number; Infinity is allowed
 * @param df degrees of freedom, finite and > 0
 * @returns a probability in [0, 1], 0 for x <= 0; NaN when x is NaN
 * @throws {RangeError} when df is not finite and above 0
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.4.19
 * @example chiSquareCdf(3.841458821, 1) // 0.9500...
 */
export function chiSquareCdf(x: number, df: number): number {
  requirePositive('chiSquareCdf', 'df', df);
  return gammaTail(x, df, false);
}

/**
 * Probability that a chi-square value is above x: the p value of a goodness-of-fit or sample-ratio test.
 *
 * Keeps its digits where 1 - chiSquareCdf would round to 0.
 *
 * @param x any number; Infinity is allowed
 * @param df degrees of freedom, finite and > 0
 * @returns a probability in [0, 1], 1 for x <= 0; NaN when x is NaN
 * @throws {RangeError} when df is not finite and above 0
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.4.19
 * @example chiSquareUpper(9, 2) // 0.01110...
 */
export function chiSquareUpper(x: number, df: number): number {
  requirePositive('chiSquareUpper', 'df', df);
  return gammaTail(x, df, true);
}

/**
 * The value below which a chi-square value falls with probability p.
 *
 * @param p a probability strictly between 0 and 1
 * @param df degrees of freedom, finite and > 0
 * @returns a number >= 0
 * @throws {RangeError} when p is not inside (0, 1) or df is not finite and above 0
 * @see Best and Roberts, "Algorithm AS 91: The Percentage Points of the Chi-Squared Distribution", Applied Statistics, 1975
 * @example chiSquareQuantile(0.95, 1) // 3.8414...
 */
export function chiSquareQuantile(p: number, df: number): number {
  requireProbability('chiSquareQuantile', 'p', p);
  requirePositive('chiSquareQuantile', 'df', df);
  const upper = p > 0.5;
  const tailProbability = upper ? 1 - p : p;
  return polishQuantile(startOfQuantile(tailProbability, df, upper), tailProbability, {
    tail: (x) => gammaTail(x, df, upper),
    density: (x) => gammaWeight(x / 2, df / 2) / x,
    direction: upper ? -1 : 1,
  });
}

/**
 * The library's inverse; for many degrees of freedom, where it is off, the cube of a normal value (Wilson and Hilferty), but
 * not below where the first term of the series alone reaches the lower tail: the root lies above that.
 */
function startOfQuantile(tailProbability: number, df: number, upper: boolean): number {
  if (df < 100) return 2 * gammaincinv(tailProbability, df / 2, upper);
  const z = normalQuantile(tailProbability) * (upper ? -1 : 1);
  const spread = 2 / (9 * df);
  const root = Math.max(0, 1 - spread + z * Math.sqrt(spread));
  const cubed = df * root * root * root;
  return upper ? cubed : Math.max(cubed, 2 * exp((ln(tailProbability) + gammaln(df / 2 + 1)) / (df / 2)));
}

function gammaTail(x: number, df: number, upper: boolean): number {
  if (x <= 0) return upper ? 1 : 0;
  if (x === Infinity) return upper ? 0 : 1;
  if (Number.isNaN(x)) return NaN;
  return incompleteGamma(x / 2, df / 2)[upper ? 'upper' : 'lower'];
}
