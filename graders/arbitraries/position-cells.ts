/**
 * `[cells, positions]`: impressions and clicks by item and position, and how many positions to report.
 *
 * Few items and a bias towards position 1, so that items meet themselves at two positions; the same item and position may
 * come twice, and some positions lie beyond the report. Item 1 at position 11 and item 11 at position 1 read the same where a key
 * is glued together without a mark between.
 */
import * as fc from 'fast-check';

export type PositionCell = { item: number; position: number; impressions: number; clicks: number };
export type PositionCells = [cells: PositionCell[], positions: number];
type Counts = [item: number, position: number, clicks: number, ignored: number];

/** Sampled as clicks and impressions without one, so that shrinking keeps a cell legal. */
const cell = fc
  .tuple(
    fc.constantFrom<number[]>(0, 1, 11, 2, 7),
    fc.constantFrom<number[]>(1, 2, 3, 4, 1, 2, 1, 11),
    fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(0), fc.integer({ min: 7, max: 40 })),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(toCell, (value) => toCounts(value as PositionCell));

export const positionCells: fc.Arbitrary<PositionCells> = fc.tuple(
  fc.array(cell, { maxLength: 10, size: 'max' }),
  fc.constantFrom(3, 4, 2, 5, 1),
);

/** For altered data: thousands of impressions, and positions down to the eighth. */
const busy = fc
  .tuple(
    fc.constantFrom<number[]>(3, 4, 30, 31, 5),
    fc.constantFrom<number[]>(1, 2, 3, 4, 5, 6, 7, 8, 1, 1),
    fc.integer({ min: 0, max: 400 }),
    fc.integer({ min: 1000, max: 9000 }),
  )
  .map(toCell, (value) => toCounts(value as PositionCell));

export const deepPages: fc.Arbitrary<PositionCells> = fc.tuple(
  fc.array(busy, { minLength: 12, maxLength: 24, size: 'max' }),
  fc.integer({ min: 6, max: 9 }),
);

function toCell([item, position, clicks, ignored]: Counts): PositionCell {
  return { item, position, impressions: clicks + ignored, clicks };
}

function toCounts({ item, position, impressions, clicks }: PositionCell): Counts {
  return [item, position, clicks, impressions - clicks];
}
