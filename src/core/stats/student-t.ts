/** Student's t distribution: both tails and the quantile. */
import betainc from '@stdlib/math-base-special-betainc';
import betaincinv from '@stdlib/math-base-special-betaincinv';
import betaln from '@stdlib/math-base-special-betaln';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { polishQuantile } from './polish-quantile.ts';
import { exp, ln, log1p } from './portable-math.ts';

/**
 * Probability that Student's t is at most x.
 *
 * What a t statistic is read against when the variance is estimated from the same sample.
 *
 * @param x any number; -Infinity and Infinity are allowed
 * @param df degrees of freedom, finite and > 0; need not be an integer (Welch)
 * @returns a probability in [0, 1]; NaN when x is NaN
 * @throws {RangeError} when df is not finite and above 0
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1
 * @example studentTCdf(-2, 10) // 0.03669...
 */
export function studentTCdf(x: number, df: number): number {
  requirePositive('studentTCdf', 'df', df);
  return upperTail(-x, df);
}

/**
 * Probability that Student's t is above t, accurate where 1 - studentTCdf would round to 0.
 *
 * Twice this at |t| is the two-sided p value.
 *
 * @param t any number; -Infinity and Infinity are allowed
 * @param df degrees of freedom, finite and > 0
 * @returns a probability in [0, 1]; NaN when t is NaN
 * @throws {RangeError} when df is not finite and above 0
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1
 * @example 2 * studentTUpper(2.228138852, 10) // 0.05000...
 */
export function studentTUpper(t: number, df: number): number {
  requirePositive('studentTUpper', 'df', df);
  return upperTail(t, df);
}

/**
 * The value below which Student's t falls with probability p.
 *
 * Half the width of a t confidence interval, in standard errors, at p = 1 - alpha / 2.
 *
 * @param p a probability strictly between 0 and 1
 * @param df degrees of freedom, finite and > 0
 * @returns a number, negative below p = 0.5
 * @throws {RangeError} when p is not inside (0, 1) or df is not finite and above 0
 * @see Hill, "Algorithm 396: Student's t-Quantiles", Communications of the ACM, 1970
 * @example studentTQuantile(0.975, 10) // 2.2281...
 */
export function studentTQuantile(p: number, df: number): number {
  requireProbability('studentTQuantile', 'p', p);
  requirePositive('studentTQuantile', 'df', df);
  if (p === 0.5) return 0;
  return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}

function upperTail(t: number, df: number): number {
  const far = farTail(Math.abs(t), df);
  return t < 0 ? 1 - far : far;
}

/** The tail above t >= 0, at most a half. The incomplete beta is entered from the side whose argument is small, and exact. */
function farTail(t: number, df: number): number {
  const square = t * t;
  if (square < df) {
    const share = square / (df + square);
    const center = betainc(share, 0.5, df / 2);
    return center < 0.5 ? (1 - center) / 2 : betainc(share, 0.5, df / 2, true, true) / 2;
  }
  // Written so that an infinite square leaves 0 and no NaN.
  return betainc(1 / (1 + square / df), df / 2, 0.5) / 2;
}

/** The t > 0 above which the probability is `tail`, less than a half. */
function upperQuantile(tail: number, df: number): number {
  const density = (t: number): number => exp(-((df + 1) / 2) * log1p((t * t) / df) - betaln(0.5, df / 2)) / Math.sqrt(df);
  return polishQuantile(startOfUpperQuantile(tail, df), tail, { tail: (t) => farTail(t, df), density, direction: -1 });
}

function startOfUpperQuantile(tail: number, df: number): number {
  const share = betaincinv(2 * tail, 0.5, df / 2, true);
  if (share < 0.5) return Math.sqrt((df * share) / (1 - share));
  const rest = betaincinv(2 * tail, df / 2, 0.5);
  if (rest > 0) return Math.sqrt(df * (1 / rest - 1));
  // Out there the tail is a power of t: rest^(df / 2) / (df / 2 * B) / 2.
  return Math.sqrt(df) * exp(-(ln(tail * df) + betaln(0.5, df / 2)) / df);
}
