/** jaccardSimilarity: values by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jaccardSimilarity } from './jaccard-similarity.ts';

const profile = fc
  .uniqueArray(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 5 })), { selector: ([id]) => id, maxLength: 7 })
  .map((entries) => new Map(entries));

describe('jaccardSimilarity', () => {
  test('by hand: 1 of 3 was rated by both', () => {
    expect(
      jaccardSimilarity(
        new Map([
          [1, 3],
          [2, 4],
        ]),
        new Map([
          [2, 5],
          [3, 1],
        ]),
      ),
    ).toBe(1 / 3);
  });
  test('one side empty is 0, both are undefined', () => {
    expect([jaccardSimilarity(new Map([[1, 3]]), new Map()), jaccardSimilarity(new Map(), new Map())]).toEqual([0, NaN]);
  });
  test('is symmetric and stays in range, or undefined', () => {
    fc.assert(
      fc.property(profile, profile, (a, b) => {
        const value = jaccardSimilarity(a, b);
        expect(jaccardSimilarity(b, a)).toBe(value);
        return Number.isNaN(value) || (value >= 0 - 1e-12 && value <= 1 + 1e-12);
      }),
    );
  });
});
