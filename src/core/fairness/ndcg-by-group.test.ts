/** NDCG by group, and the gap of means: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { log2 } from '#core/stats/portable-math.ts';
import { gapOfMeans, ndcgByGroup } from './ndcg-by-group.ts';

const second = 1 / log2(3);
const users = [
  { group: 'B', grades: [0, 1] },
  { group: 'A', grades: [1, 0] },
  { group: 'B', grades: [2] },
  { group: 'B', grades: [0, 0] },
];

describe('ndcgByGroup', () => {
  test('by hand: B has 1/log2(3) and 1, and one user without a relevant item', () => {
    const means = ndcgByGroup(users, 2);
    expect(Object.keys(means)).toEqual(['B', 'A']);
    expect(means.A).toBe(1);
    expect(means.B).toBeCloseTo((second + 1) / 2, 14);
    expect(ndcgByGroup(users, 2, { whenUndefined: 'skip' })).toEqual(means);
    expect(ndcgByGroup(users, 2, { whenUndefined: 'zero' }).B).toBeCloseTo((second + 1) / 3, 14);
  });
  test('by hand: cut at 1, the first user of B has no hit', () => expect(ndcgByGroup(users, 1)).toEqual({ B: 1 / 2, A: 1 }));
  test('by hand: gain, discount and judged items outside the list', () => {
    const [first] = [{ group: 'A', grades: [1, 2] }];
    expect(ndcgByGroup([first], 2, { gain: 'linear' }).A).toBeCloseTo((1 + 2 * second) / (2 + second), 14);
    expect(ndcgByGroup([first], 2, { discount: 'jk-log2' }).A).toBe(1);
    expect(ndcgByGroup([{ ...first, grades: [1], ideal: [1, 1] }], 2).A).toBeCloseTo(1 / (1 + second), 14);
  });
  test('a group without any defined user is NaN; no users, no groups', () => {
    expect(ndcgByGroup([{ group: 'A', grades: [] }], 1)).toEqual({ A: NaN });
    expect(ndcgByGroup([], 1)).toEqual({});
  });
  test('refuses a cutoff of 0, also without users, and negative grades', () => {
    expect(() => ndcgByGroup([], 0)).toThrow(new RangeError('ndcgByGroup requires an integer k >= 1, got 0'));
    expect(() => ndcgByGroup([{ group: 'A', grades: [-1] }], 1)).toThrow(RangeError);
    expect(() => ndcgByGroup(users, 1, { whenUndefined: 'one' as 'zero' })).toThrow(RangeError);
  });
});

describe('gapOfMeans', () => {
  test('by hand: 0.9 - 0.2, whatever is undefined', () => expect(gapOfMeans([0.5, 0.2, NaN, 0.9])).toBeCloseTo(0.7, 14));
  test('fewer than two defined means have no gap', () => {
    expect([gapOfMeans([]), gapOfMeans([0.5]), gapOfMeans([0.5, NaN]), gapOfMeans([0.5, 0.5])]).toEqual([NaN, NaN, NaN, 0]);
  });
  test('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1 })), (means) => Object.is(gapOfMeans(means), gapOfMeans(means.toReversed()))),
    );
  });
});
