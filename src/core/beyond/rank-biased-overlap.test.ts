/** Rank-biased overlap: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankBiasedOverlap } from './rank-biased-overlap.ts';

const ranking = fc.uniqueArray(fc.nat(9), { maxLength: 8 });
const depths = fc.integer({ min: 1, max: 10 });

describe('rankBiasedOverlap', () => {
  test('by hand: overlap 0 at depth 1, 2 of 2 at depth 2 with weight 1/2, over weights 3/2', () => {
    expect(rankBiasedOverlap([1, 2], [2, 1], 0.5, 2)).toBeCloseTo(1 / 3, 14);
    expect(rankBiasedOverlap([1, 2], [2, 1], 0.5, 2, { normalize: 'weights' })).toBeCloseTo(1 / 3, 14);
    expect(rankBiasedOverlap([1, 2], [2, 1], 0.5, 2, { normalize: 'none' })).toBe(1 / 4);
  });
  test('by hand: below the end of the lists the share falls: (1 + 1/2 x 1/2) / (3/2)', () => {
    expect(rankBiasedOverlap(['x'], ['x'], 0.5, 2)).toBeCloseTo(5 / 6, 14);
  });
  test('by hand: a list that is too short, and a repeat, find nothing more: 1, 1/2 and 2/3 with weights 1, 1/2 and 1/4', () => {
    expect(rankBiasedOverlap([1, 1, 3], [1, 3], 0.5, 3)).toBeCloseTo((1 + 1 / 4 + 1 / 6) / 1.75, 14);
  });
  test('equal lists down to the depth give 1, disjoint ones 0, and the lists may change places', () => {
    fc.assert(
      fc.property(ranking, ranking, depths, (a, b, depth) => {
        expect(rankBiasedOverlap(a, b, 0.9, depth)).toBe(rankBiasedOverlap(b, a, 0.9, depth));
        expect(
          rankBiasedOverlap(
            a,
            a.map((item) => item + 100),
            0.9,
            depth,
          ),
        ).toBe(0);
        if (depth <= a.length) expect(rankBiasedOverlap(a, a, 0.9, depth)).toBeCloseTo(1, 12);
      }),
    );
  });
  test('nothing is shared by empty lists', () => expect(rankBiasedOverlap([], [], 0.9, 3)).toBe(0));
  test('refuses p outside (0, 1), a depth of 0 and other words', () => {
    for (const p of [0, 1, NaN]) {
      expect(() => rankBiasedOverlap([1], [1], p, 1)).toThrow(new RangeError(`rankBiasedOverlap requires p inside (0, 1), got ${p}`));
    }
    for (const depth of [0, 1.5]) {
      expect(() => rankBiasedOverlap([1], [1], 0.9, depth)).toThrow(
        new RangeError(`rankBiasedOverlap requires an integer depth >= 1, got ${depth}`),
      );
    }
    expect(() => rankBiasedOverlap([1], [1], 0.9, 1, { normalize: 'depth' as 'none' })).toThrow(
      new RangeError('rankBiasedOverlap requires normalize to be one of weights, none, got depth'),
    );
  });
});
