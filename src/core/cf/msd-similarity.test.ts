/** msdSimilarity: values by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { msdSimilarity } from './msd-similarity.ts';

const profile = fc
  .uniqueArray(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 5 })), { selector: ([id]) => id, maxLength: 7 })
  .map((entries) => new Map(entries));

describe('msdSimilarity', () => {
  test('by hand: squared differences 4 and 0 have mean 2', () => {
    expect(
      msdSimilarity(
        new Map([
          [1, 3],
          [2, 4],
        ]),
        new Map([
          [1, 5],
          [2, 4],
        ]),
      ),
    ).toBe(1 / 3);
  });
  test('nothing in common is undefined', () => expect(msdSimilarity(new Map([[1, 3]]), new Map([[2, 3]]))).toBeNaN());
  test('is symmetric and stays in range, or undefined', () => {
    fc.assert(
      fc.property(profile, profile, (a, b) => {
        const value = msdSimilarity(a, b);
        expect(msdSimilarity(b, a)).toBe(value);
        return Number.isNaN(value) || (value >= 0 - 1e-12 && value <= 1 + 1e-12);
      }),
    );
  });
});
