/** The sum of a list. */

/**
 * Added up from the first value on.
 *
 * @param values numbers
 * @returns in the unit of the values; 0 for an empty list
 */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
