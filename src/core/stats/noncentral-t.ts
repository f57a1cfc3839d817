/** Noncentral t distribution, on which the exact power of a t test rests. */
import { requireFinite } from '#core/guards/require-finite.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { integrateUnimodal } from './integrate-unimodal.ts';
import { normalCdf } from './normal-cdf.ts';
import { exp, ln, log1p } from './portable-math.ts';
import { stirlingRemainder } from './stirling-remainder.ts';

/**
 * Probability that a noncentral t value is at most x.
 *
 * The t statistic of two groups whose means differ follows it; the central t is the case nc = 0. Computed by integrating
 * the normal probability over the chi distribution of the estimated spread, so that both tails keep their digits; the
 * usual series (AS 243) loses them for a large nc.
 *
 * @param x any number; -Infinity and Infinity are allowed
 * @param df degrees of freedom, finite and > 0
 * @param nc noncentrality, finite: the true difference in standard errors
 * @returns a probability in [0, 1]; NaN when x is NaN
 * @throws {RangeError} when df or nc is outside the ranges above
 * @see Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions, volume 2, chapter 31
 * @example noncentralTCdf(2, 58, 2.5) // 0.30848...
 */
export function noncentralTCdf(x: number, df: number, nc: number): number {
  requireParameters('noncentralTCdf', df, nc);
  return lowerTail(x, df, nc);
}

/**
 * Probability that a noncentral t value is above x: the power of a one-sided t test with critical value x.
 *
 * @param x any number; -Infinity and Infinity are allowed
 * @param df degrees of freedom, finite and > 0
 * @param nc noncentrality, finite: the true difference in standard errors
 * @returns a probability in [0, 1]; NaN when x is NaN
 * @throws {RangeError} when df or nc is outside the ranges above
 * @see Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions, volume 2, chapter 31
 * @example noncentralTUpper(2, 58, 2.5) // 0.6915...
 */
export function noncentralTUpper(x: number, df: number, nc: number): number {
  requireParameters('noncentralTUpper', df, nc);
  return lowerTail(-x, df, -nc);
}

function requireParameters(caller: string, df: number, nc: number): void {
  requirePositive(caller, 'df', df);
  requireFinite(caller, 'nc', nc);
}

/**
 * P(Z + nc <= x S) with S the estimated spread over the true one: the mean of normalCdf(x s - nc) over s. Integrated over
 * u = ln s, where the integrand falls off on both sides and has one peak, both factors being log-concave in s.
 */
function lowerTail(x: number, df: number, nc: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x === Infinity) return 1;
  if (x === -Infinity) return 0;
  const logConstant = Math.LN2 + lnChiConstant(df);
  const logIntegrand = (u: number): number => {
    const s = exp(u);
    const excess = s * s - 1;
    return logConstant - (df / 2) * (excess - 2 * u) + lnNormalCdf(x * s - nc);
  };
  return Math.min(1, integrateUnimodal(logIntegrand, -40, 7));
}

/** Ln of a^a e^-a / Gamma(a) at a = df / 2, the constant of the density of ln s over 2. */
function lnChiConstant(df: number): number {
  const a = df / 2;
  return 0.5 * ln(a / (2 * Math.PI)) - stirlingRemainder(a);
}

/** Ln of the normal distribution function, by its asymptotic series where the function itself would underflow. */
function lnNormalCdf(z: number): number {
  if (z > -20) return z > 5 ? log1p(-normalCdf(-z)) : ln(normalCdf(z));
  const square = z * z;
  const series = 1 - (1 - (3 - (15 - (105 - 945 / square) / square) / square) / square) / square;
  return -square / 2 - ln(-z * Math.sqrt(2 * Math.PI)) + ln(series);
}
