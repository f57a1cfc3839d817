/** How much less a position is looked at than the first. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requireInteger } from '#core/guards/require-integer.ts';

/** Impressions and clicks of one item at one position. */
export interface PositionCell {
  /** Item id, an integer >= 0. */
  readonly item: number;
  /** 1-based. */
  readonly position: number;
  /** How often the item stood there, >= 1. */
  readonly impressions: number;
  /** How many of those were clicked, from 0 to impressions. */
  readonly clicks: number;
}

/** What the items shown both at a position and at the first one tell of it. */
export interface PositionComparison {
  /** 1-based. */
  readonly position: number;
  /** Items shown at both. */
  readonly items: readonly number[];
  /** Sum of their click rates at the position. */
  readonly rateHere: number;
  /** Sum of their click rates at position 1. */
  readonly rateAtFirst: number;
  /** The one over the other. */
  readonly propensity: number;
}

/**
 * Examination propensity of each position against the first, from items that were shown at both.
 *
 * Comparing an item with itself keeps good items on top from passing for attentive readers, which the ratio of pooled
 * click rates does not. Rates are summed unweighted, so that an item shown often at one position does not count more there.
 *
 * @param cells impressions (>= 1) and clicks (from 0 to the impressions) by item and position; cells of the same item and
 * position add up; positions beyond `positions` are left aside
 * @param positions how many positions to report, an integer >= 1
 * @returns one ratio a position, >= 0, the first being 1; NaN where no item was shown at both, or none of those was
 * clicked at position 1
 * @throws {RangeError} when `positions` or a cell is not as above
 * @see Wang et al., "Position Bias Estimation for Unbiased Learning to Rank in Personal Search", WSDM 2018; Agarwal et al., "Estimating Position Bias without Intrusive Interventions", WSDM 2019
 * @example positionPropensity([{ item: 1, position: 1, impressions: 10, clicks: 4 }, { item: 1, position: 2, impressions: 10, clicks: 1 }], 2) // [1, 0.25]
 */
export function positionPropensity(cells: readonly PositionCell[], positions: number): number[] {
  return comparePositions(cells, positions).map(({ propensity }) => propensity);
}

/**
 * The sums behind positionPropensity.
 *
 * @param cells impressions and clicks by item and position
 * @param positions how many positions to report, an integer >= 1
 * @returns one comparison a position, in order; its items ascending
 * @throws {RangeError} when positionPropensity does
 */
export function comparePositions(cells: readonly PositionCell[], positions: number): PositionComparison[] {
  requireCutoff('positionPropensity', positions, 'positions');
  const rates = clickRates(cells);
  const first = rates.get(1) ?? new Map<number, number>();
  return Array.from({ length: positions }, (_, index) => {
    const here = rates.get(index + 1) ?? new Map<number, number>();
    const items = [...here.keys()].filter((item) => first.has(item)).sort((a, b) => a - b);
    const total = (of: ReadonlyMap<number, number>): number => items.reduce((sum, item) => sum + (of.get(item) as number), 0);
    const [rateHere, rateAtFirst] = [total(here), total(first)];
    return { position: index + 1, items, rateHere, rateAtFirst, propensity: rateAtFirst === 0 ? NaN : rateHere / rateAtFirst };
  });
}

/** Click rate by position and item. */
function clickRates(cells: readonly PositionCell[]): Map<number, Map<number, number>> {
  const sums = new Map<number, Map<number, { impressions: number; clicks: number }>>();
  for (const { item, position, impressions, clicks } of cells) {
    requireInteger('positionPropensity', 'position', position, 1);
    requireInRange('positionPropensity', 'impressions', impressions, 1);
    requireInRange('positionPropensity', 'clicks', clicks, 0, impressions);
    const atPosition = sums.get(position) ?? new Map<number, { impressions: number; clicks: number }>();
    const before = atPosition.get(item) ?? { impressions: 0, clicks: 0 };
    atPosition.set(item, { impressions: before.impressions + impressions, clicks: before.clicks + clicks });
    sums.set(position, atPosition);
  }
  const rate = ({ impressions, clicks }: { impressions: number; clicks: number }): number => clicks / impressions;
  return new Map([...sums].map(([position, items]) => [position, new Map([...items].map(([item, sum]) => [item, rate(sum)]))]));
}
