/** The arithmetic mean. */

/**
 * Sum of the values over their number.
 *
 * @param values numbers, in any unit
 * @returns in the unit of the values; NaN for an empty list
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.1, https://www.itl.nist.gov/div898/handbook/eda/section3/eda351.htm
 * @example mean([1, 2, 6]) // 3
 */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
