/** Position propensities worked position by position. */
import type { Trace } from '#core/trace.ts';
import { comparePositions, type PositionCell } from './position-propensity.ts';

/**
 * Takes what positionPropensity takes; one row a position.
 *
 * @param cells impressions and clicks by item and position
 * @param positions how many positions to report
 * @returns the shared items, both sums of rates and their ratio
 * @throws {RangeError} when positionPropensity does
 */
export function tracePositionPropensity(cells: readonly PositionCell[], positions: number): Trace {
  const comparisons = comparePositions(cells, positions);
  return {
    columns: ['position', 'items also shown at 1', 'sum of rates here', 'sum of rates at 1', 'propensity'],
    rows: comparisons.map(({ position, items, rateHere, rateAtFirst, propensity }) => [
      position,
      items.length === 0 ? 'none' : items.join(', '),
      rateHere,
      rateAtFirst,
      propensity,
    ]),
    result: [['propensities', comparisons.map(({ propensity }) => propensity)]],
  };
}
