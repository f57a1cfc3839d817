import { normalCdf, normalQuantile } from 'holdout';

/**
 * Whether a rate differs between two groups, and by how much.
 *
 * `normalCdf(x)` is the share of the standard normal distribution below x, `normalQuantile(p)` its inverse.
 *
 * @param xA successes in the control, a whole number from 0 to nA
 * @param nA people in the control, a whole number >= 1
 * @param xB successes in the treatment, a whole number from 0 to nB
 * @param nB people in the treatment, a whole number >= 1
 * @param alpha the interval covers the true difference with probability 1 - alpha, in (0, 1)
 * @returns difference of the rates (B minus A), z and two-sided p of the pooled test, and the Wald interval from low to high;
 * z and p are NaN when everybody or nobody succeeded
 * @throws {RangeError} when there are more successes than people, a group is empty, or alpha is outside (0, 1)
 */
export function twoProportionZ(
  xA: number,
  nA: number,
  xB: number,
  nB: number,
  alpha: number,
): { difference: number; z: number; p: number; low: number; high: number } {
  throw new Error('write me: one difference, one standard error for the test, another one for the interval');
}
