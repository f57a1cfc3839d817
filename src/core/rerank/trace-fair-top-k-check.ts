/** The FA*IR check worked prefix by prefix. */
import type { Trace } from '#core/trace.ts';
import { binomialPrefixes } from './binomial-prefixes.ts';
import { fairTopKCheck, protectedCounts } from './fair-top-k-check.ts';

/**
 * Takes what fairTopKCheck takes; one row a prefix.
 *
 * @param isProtected 1 or 0 by rank, best first
 * @param k how many positions are checked
 * @param share protected share of the pool
 * @param alpha significance level
 * @returns the count, the minimum and the chance behind it for every prefix
 * @throws {RangeError} when fairTopKCheck does
 */
export function traceFairTopKCheck(isProtected: readonly number[], k: number, share: number, alpha: number): Trace {
  const { minimum, firstViolation, fair } = fairTopKCheck(isProtected, k, share, alpha);
  const sums = binomialPrefixes(k, share, alpha);
  return {
    columns: ['prefix', 'protected', 'minimum', 'chance of so few as the minimum', 'chance of one fewer', 'verdict'],
    rows: protectedCounts(isProtected, k).map((count, index) => {
      const least = minimum[index] as number;
      const row = sums[index] as number[];
      return [index + 1, count, least, row[least] as number, row[least - 1] ?? 0, count < least ? 'too few' : 'enough'];
    }),
    result: [
      ['minimum', minimum],
      ['firstViolation', firstViolation],
      ['fair', fair],
    ],
  };
}
