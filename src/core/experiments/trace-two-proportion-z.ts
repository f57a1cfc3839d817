/** The z test of two proportions, worked group by group. */
import type { Trace } from '#core/trace.ts';
import { pooledStandardError, twoProportionZ, unpooledStandardError } from './two-proportion-z.ts';

/**
 * The test worked group by group: a row for the control, one for the treatment, and one for both taken as one group.
 *
 * @param xA successes in the control, an integer in [0, nA]
 * @param nA people in the control, an integer >= 1
 * @param xB successes in the treatment, an integer in [0, nB]
 * @param nB people in the treatment, an integer >= 1
 * @param alpha the interval covers the true difference with probability 1 - alpha, inside (0, 1)
 * @returns the groups, whose variances add up to the interval's and whose joint variance is the test's, and the results
 * @throws {RangeError} when an argument is outside the ranges above
 * @see twoProportionZ
 */
export function traceTwoProportionZ(xA: number, nA: number, xB: number, nB: number, alpha: number): Trace {
  const { difference, z, p, low, high } = twoProportionZ(xA, nA, xB, nB, alpha);
  const row = (group: string, x: number, n: number, sharesOfVariance: number): (string | number)[] => {
    const proportion = x / n;
    return [group, x, n, proportion, proportion * (1 - proportion), proportion * (1 - proportion) * sharesOfVariance];
  };
  return {
    columns: ['group', 'successes', 'people', 'proportion p', 'p (1 - p)', 'part of the variance of the difference'],
    rows: [row('control', xA, nA, 1 / nA), row('treatment', xB, nB, 1 / nB), row('both as one', xA + xB, nA + nB, 1 / nA + 1 / nB)],
    result: [
      ['difference', difference],
      ['standard error of the test, both as one', pooledStandardError(xA, nA, xB, nB)],
      ['z', z],
      ['p', p],
      ['standard error of the interval, groups apart', unpooledStandardError(xA, nA, xB, nB)],
      ['low', low],
      ['high', high],
    ],
  };
}
