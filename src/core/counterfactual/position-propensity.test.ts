/** Position propensities: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PositionCell, positionPropensity } from './position-propensity.ts';
import { tracePositionPropensity } from './trace-position-propensity.ts';

const cell = (item: number, position: number, impressions: number, clicks: number): PositionCell => ({
  item,
  position,
  impressions,
  clicks,
});
const cells = fc.array(
  fc
    .tuple(fc.nat({ max: 4 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 20 }), fc.nat({ max: 20 }))
    .map(([item, position, impressions, clicks]) => cell(item, position, impressions, Math.min(clicks, impressions))),
  { maxLength: 14 },
);

describe('positionPropensity', () => {
  test('by hand: item 1 falls from 0.4 to 0.1, item 2 from 0.2 to 0.2: 0.3 / 0.6', () => {
    const shown = [cell(1, 1, 10, 4), cell(2, 1, 5, 1), cell(1, 2, 100, 10), cell(2, 2, 10, 2)];
    const [first, second] = positionPropensity(shown, 2);
    expect(first).toBe(1);
    expect(second).toBeCloseTo(0.5, 12);
    // Not the ratio of pooled rates, 12/110 over 5/15, nor pooled over the shared items.
    expect(second).not.toBeCloseTo(12 / 110 / (5 / 15), 3);
  });
  test('cells of one item and position add up: 1/4 and 3/4 make 4/8', () => {
    expect(positionPropensity([cell(1, 1, 4, 1), cell(1, 1, 4, 3), cell(1, 2, 8, 1)], 2)).toEqual([1, 0.25]);
  });
  test('no item at both positions, or no click at the first: undefined', () => {
    expect(positionPropensity([cell(1, 1, 10, 5), cell(2, 2, 10, 5)], 2)).toEqual([1, NaN]);
    expect(positionPropensity([cell(1, 1, 10, 0), cell(1, 2, 10, 5)], 2)).toEqual([NaN, NaN]);
    expect(positionPropensity([], 1)).toEqual([NaN]);
  });
  test('reports as many positions as asked for', () => {
    expect(positionPropensity([cell(1, 1, 2, 1), cell(1, 2, 2, 1), cell(1, 5, 2, 1)], 1)).toEqual([1]);
    expect(positionPropensity([cell(1, 1, 2, 1), cell(1, 3, 2, 1)], 3)).toEqual([1, NaN, 1]);
  });
  test('data built as examination x relevance gives the examination back', () => {
    const examination = [1, 0.5, 0.25];
    const relevance = fc.array(fc.constantFrom(0.25, 0.5, 1), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(relevance, fc.constantFrom(16, 32, 160), (values, impressions) => {
        const shown = values.flatMap((value, item) =>
          examination.map((chance, index) => cell(item, index + 1, impressions, impressions * chance * value)),
        );
        expect(positionPropensity(shown, 3)).toEqual(examination);
      }),
    );
  });
  test('more impressions at the same rate change nothing, nor does an item never shown at 1', () => {
    fc.assert(
      fc.property(cells, fc.nat({ max: 4 }), fc.integer({ min: 1, max: 4 }), (shown, item, position) => {
        const before = positionPropensity(shown, 4);
        const more = shown.map((one) =>
          one.item === item && one.position === position ? { ...one, impressions: one.impressions * 3, clicks: one.clicks * 3 } : one,
        );
        const after = positionPropensity([...more, cell(99, 2, 7, 7), cell(99, 3, 7, 0)], 4);
        for (const [index, value] of before.entries()) {
          if (Number.isNaN(value)) expect(after[index]).toBeNaN();
          else expect(after[index]).toBeCloseTo(value, 9);
        }
      }),
    );
  });
  test.each([
    [[], 0, 'requires an integer positions >= 1, got 0'],
    [[cell(1, 1, 10, 11)], 1, 'requires clicks in [0, 10], got 11'],
    [[cell(1, 1, 10, -1)], 1, 'requires clicks in [0, 10], got -1'],
    [[cell(1, 1, 0, 0)], 1, 'requires a finite impressions >= 1, got 0'],
    [[cell(1, 0, 10, 1)], 1, 'requires an integer position >= 1, got 0'],
  ])('refuses %j with %s positions', (shown, positions, message) => {
    expect(() => positionPropensity(shown, positions)).toThrow(new RangeError(`positionPropensity ${message}`));
  });
  test('all impressions clicked is legal', () => expect(positionPropensity([cell(1, 1, 1, 1)], 1)).toEqual([1]));
});

describe('tracePositionPropensity', () => {
  test('its sums divide to the propensities', () => {
    fc.assert(
      fc.property(cells, (shown) => {
        const values = positionPropensity(shown, 4);
        const { rows, result } = tracePositionPropensity(shown, 4);
        expect(result).toEqual([['propensities', values]]);
        for (const [index, [position, items, here, first, propensity]] of rows.entries()) {
          expect(position).toBe(index + 1);
          expect(propensity).toBe(values[index]);
          if (items === 'none') expect([here, first]).toEqual([0, 0]);
          if ((first as number) > 0) expect((here as number) / (first as number)).toBe(propensity);
        }
      }),
    );
  });
});
