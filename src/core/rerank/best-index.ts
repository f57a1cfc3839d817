/** The choice of a greedy step. */

/**
 * The first index whose value is the largest, or within `tieWidth` of it.
 *
 * @param values numbers that are not NaN; -Infinity marks what may not be chosen
 * @param tieWidth values this near the largest count as equal to it, so that rounding never decides; >= 0
 * @returns an index, or -1 for an empty list
 */
export function bestIndex(values: readonly number[], tieWidth = 0): number {
  const largest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return values.findIndex((value) => value >= largest - tieWidth);
}

/** Two computed scores nearer than this differ by rounding only. */
export const TIE_WIDTH = 1e-9;
