/** A ratio of two totals and the variance that the users' scatter gives it. */
import { requireAllInRange } from '#core/guards/require-in-range.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import type { SampleSummary } from './sample-summary.ts';
import { sum } from '#core/stats/sum.ts';

/**
 * Ratio of sums as an estimate with the variance of one user's part in it, by the delta method.
 *
 * The three terms of the formula are the variance of x - ratio * y over the squared mean of y. Taken in that form nothing
 * cancels, so the result cannot fall below 0.
 *
 * @param numerators one total a user
 * @param denominators one total a user, in the same order
 * @returns the users as size, the ratio as mean, and the variance; both NaN where the denominators sum to 0
 */
export function summarizeRatio(numerators: readonly number[], denominators: readonly number[]): SampleSummary {
  const size = numerators.length;
  const denominatorSum = sum(denominators);
  const ratio = denominatorSum === 0 ? NaN : sum(numerators) / denominatorSum;
  // Residuals of a ratio of sums add up to 0, so their squares are already about their mean.
  const squares = numerators.reduce((total, value, user) => total + (value - ratio * (denominators[user] as number)) ** 2, 0);
  return { size, mean: ratio, variance: squares / (size - 1) / (denominatorSum / size) ** 2 };
}

/**
 * Refuses lists of totals that the named function cannot take.
 *
 * @throws {RangeError} when there are fewer than 2 users, the lists are not equally long, or a total is negative or not finite
 */
export function requireTotals(caller: string, lists: Readonly<Record<string, readonly number[]>>): void {
  requireSameLength(caller, lists);
  for (const [name, totals] of Object.entries(lists)) {
    if (totals.length < 2) throw new RangeError(`${caller} requires at least 2 users in ${name}, got ${totals.length}`);
    requireAllInRange(caller, name, totals, 0);
  }
}
