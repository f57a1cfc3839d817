/** Binomial distribution: probability of a count, both tails, and the quantile. */
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requireInteger } from '#core/guards/require-integer.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { betaUpper, betaCdf } from './beta.ts';
import { deviance } from './deviance.ts';
import { exp, ln, log1p } from './portable-math.ts';
import { stirlingRemainder } from './stirling-remainder.ts';

/**
 * Probability of exactly k successes in n independent trials.
 *
 * @param k a count; outside 0..n, and between integers, the probability is 0
 * @param n number of trials, an integer >= 0
 * @param p chance of success of one trial, in [0, 1]
 * @returns a probability in [0, 1]; NaN when k is NaN
 * @throws {RangeError} when n or p is outside the ranges above
 * @see Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000
 * @example binomialPmf(3, 10, 0.3) // 0.26682...
 */
export function binomialPmf(k: number, n: number, p: number): number {
  requireTrials('binomialPmf', n, p);
  if (Number.isNaN(k)) return NaN;
  if (!Number.isInteger(k) || k < 0 || k > n) return 0;
  if (p === 0 || p === 1) return k === n * p ? 1 : 0;
  if (k === 0) return exp(n * log1p(-p));
  if (k === n) return exp(n * ln(p));
  const remainders = stirlingRemainder(n) - stirlingRemainder(k) - stirlingRemainder(n - k);
  const exponent = remainders - deviance(k, n * p) - deviance(n - k, n * (1 - p));
  return exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/**
 * Probability of at most k successes in n independent trials.
 *
 * @param k any number; a fraction counts as the integer below
 * @param n number of trials, an integer >= 0
 * @param p chance of success of one trial, in [0, 1]
 * @returns a probability in [0, 1]; NaN when k is NaN
 * @throws {RangeError} when n or p is outside the ranges above
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.5.24
 * @example binomialCdf(3, 10, 0.3) // 0.64961...
 */
export function binomialCdf(k: number, n: number, p: number): number {
  requireTrials('binomialCdf', n, p);
  return binomialTail(Math.floor(k), n, p, false);
}

/**
 * Probability of more than k successes in n independent trials, accurate where 1 - binomialCdf would round to 0.
 *
 * @param k any number; a fraction counts as the integer below
 * @param n number of trials, an integer >= 0
 * @param p chance of success of one trial, in [0, 1]
 * @returns a probability in [0, 1]; NaN when k is NaN
 * @throws {RangeError} when n or p is outside the ranges above
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.5.24
 * @example binomialUpper(9, 10, 0.3) // 0.0000059049...
 */
export function binomialUpper(k: number, n: number, p: number): number {
  requireTrials('binomialUpper', n, p);
  return binomialTail(Math.floor(k), n, p, true);
}

/**
 * The smallest count k for which at most k successes have a probability of q or more.
 *
 * A q that equals a value of the distribution function up to rounding belongs to that count, as in R.
 *
 * @param q a probability strictly between 0 and 1
 * @param n number of trials, an integer >= 0
 * @param p chance of success of one trial, in [0, 1]
 * @returns a count in 0..n
 * @throws {RangeError} when an argument is outside the ranges above
 * @see R documentation of qbinom, https://stat.ethz.ch/R-manual/R-devel/library/stats/html/Binomial.html
 * @example binomialQuantile(0.5, 10, 0.3) // 3
 */
export function binomialQuantile(q: number, n: number, p: number): number {
  requireProbability('binomialQuantile', 'q', q);
  requireTrials('binomialQuantile', n, p);
  const reached = (k: number): boolean =>
    q <= 0.5 ? binomialTail(k, n, p, false) >= q * (1 - roundingSlack) : binomialTail(k, n, p, true) <= (1 - q) * (1 + roundingSlack);
  let [low, high] = [0, n];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How far, relatively, rounding may push the incomplete beta function. */
const roundingSlack = 1e-13;

function requireTrials(caller: string, n: number, p: number): void {
  requireInteger(caller, 'n', n);
  requireInRange(caller, 'p', p, 0, 1);
}

function binomialTail(k: number, n: number, p: number, upper: boolean): number {
  if (Number.isNaN(k)) return NaN;
  if (k < 0) return upper ? 1 : 0;
  if (k >= n) return upper ? 0 : 1;
  // More than k successes: the (k + 1)-th smallest of n uniforms lies below p.
  return upper ? betaCdf(p, k + 1, n - k) : betaUpper(p, k + 1, n - k);
}
