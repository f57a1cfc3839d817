/** pearsonSimilarity: values by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pearsonSimilarity } from './pearson-similarity.ts';

const profile = fc
  .uniqueArray(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 5 })), { selector: ([id]) => id, maxLength: 7 })
  .map((entries) => new Map(entries));

describe('pearsonSimilarity', () => {
  test('by hand: deviations -1, 0, 1 against 0, -1, 1 give 1 / 2', () => {
    expect(
      pearsonSimilarity(
        new Map([
          [1, 1],
          [2, 2],
          [3, 3],
        ]),
        new Map([
          [1, 3],
          [2, 2],
          [3, 4],
        ]),
      ),
    ).toBeCloseTo(1 / 2, 12);
  });
  test('by hand: centred on all ratings, one common rating is 1 or -1', () => {
    const [a, b] = [
      new Map([
        [1, 5],
        [2, 1],
      ]),
      new Map([
        [1, 2],
        [3, 4],
      ]),
    ];
    expect(pearsonSimilarity(a, b, { mean: 'all-ratings', minSupport: 1 })).toBe(-1);
  });
  test('one common rating, or a side that does not vary, is undefined', () => {
    const flat = new Map([
      [1, 3],
      [2, 3],
    ]);
    expect([
      pearsonSimilarity(new Map([[1, 3]]), flat),
      pearsonSimilarity(
        new Map([
          [1, 1],
          [2, 2],
        ]),
        flat,
      ),
    ]).toEqual([NaN, NaN]);
  });
  test('is symmetric and stays in range, or undefined', () => {
    fc.assert(
      fc.property(profile, profile, (a, b) => {
        const value = pearsonSimilarity(a, b);
        expect(pearsonSimilarity(b, a)).toBe(value);
        return Number.isNaN(value) || (value >= -1 - 1e-12 && value <= 1 + 1e-12);
      }),
    );
  });
  test('adding 1 to one side changes nothing', () => {
    fc.assert(
      fc.property(profile, profile, (a, b) => {
        const raised = new Map([...a].map(([id, rating]) => [id, rating + 1]));
        const [before, after] = [pearsonSimilarity(a, b), pearsonSimilarity(raised, b)];
        return Object.is(before, after) || Math.abs(before - after) < 1e-9;
      }),
    );
  });
  test('refuses a support below 1 and a mean it does not know', () => {
    expect(() => pearsonSimilarity(new Map(), new Map(), { minSupport: 0 })).toThrow(RangeError);
    expect(() => pearsonSimilarity(new Map(), new Map(), { mean: 'none' as 'co-rated' })).toThrow(RangeError);
  });
});
