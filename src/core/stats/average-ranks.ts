/** Ranks of values, ties sharing their mean rank. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';

/**
 * The rank of each value, 1 for the smallest; equal values share the mean of the ranks they fill.
 *
 * The ranks of rank tests and of Spearman's correlation; sharing the mean keeps the sum n (n + 1) / 2 whatever the ties.
 *
 * @param values numbers in any unit
 * @returns the ranks, in the order of the values; whole or half numbers in [1, n]
 * @throws {RangeError} when a value is not finite
 * @see Conover, Practical Nonparametric Statistics, 3rd edition, section 5.1
 * @example averageRanks([10, 30, 10, 20]) // [1.5, 4, 1.5, 3]
 */
export function averageRanks(values: readonly number[]): number[] {
  requireFiniteValues('averageRanks', 'values', values);
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  let start = 0;
  while (start < order.length) {
    let end = start + 1;
    while (order[end]?.value === order[start]?.value) end += 1;
    // Ranks start + 1 to end: their mean.
    for (const { index } of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}
