/**
 * How much each position is looked at, as a share of how much the first one is.
 *
 * @param cells how often an item was shown at a position (1-based) and clicked there; impressions >= 1 and clicks from 0 to
 *   impressions. Several cells of one item and position add up; positions beyond `positions` are left aside
 * @param positions how many positions to report, an integer >= 1
 * @returns one ratio for each position from 1 on, >= 0; NaN where no item was shown both there and at position 1, or where
 *   those items earned no click at position 1
 * @throws {RangeError} when `positions` is not an integer >= 1, or a cell has fewer than 1 impression or more clicks than impressions
 */
export function positionPropensity(
  cells: { item: number; position: number; impressions: number; clicks: number }[],
  positions: number,
): number[] {
  throw new Error('write me: click rates by item and position, then compare each item with itself');
}
