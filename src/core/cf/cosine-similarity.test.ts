/** cosineSimilarity: values by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cosineSimilarity } from './cosine-similarity.ts';

const profile = fc
  .uniqueArray(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 5 })), { selector: ([id]) => id, maxLength: 7 })
  .map((entries) => new Map(entries));

describe('cosineSimilarity', () => {
  test('by hand: 3 x 3 over norms 5 and 3', () => {
    expect(
      cosineSimilarity(
        new Map([
          [1, 3],
          [2, 4],
        ]),
        new Map([[1, 3]]),
      ),
    ).toBeCloseTo(9 / 15, 12);
  });
  test('by hand: over the common rating alone the angle is 0', () => {
    expect(
      cosineSimilarity(
        new Map([
          [1, 3],
          [2, 4],
        ]),
        new Map([[1, 3]]),
        { overlap: 'co-rated' },
      ),
    ).toBe(1);
  });
  test('nothing in common: 0 when missing is 0, else undefined; an empty side is undefined', () => {
    const [a, b] = [new Map([[1, 3]]), new Map([[2, 3]])];
    expect([cosineSimilarity(a, b), cosineSimilarity(a, b, { overlap: 'co-rated' }), cosineSimilarity(a, new Map())]).toEqual([
      0,
      NaN,
      NaN,
    ]);
  });
  test('is symmetric and stays in range, or undefined', () => {
    fc.assert(
      fc.property(profile, profile, (a, b) => {
        const value = cosineSimilarity(a, b);
        expect(cosineSimilarity(b, a)).toBe(value);
        return Number.isNaN(value) || (value >= -1 - 1e-12 && value <= 1 + 1e-12);
      }),
    );
  });
  test('refuses an overlap it does not know', () => {
    expect(() => cosineSimilarity(new Map(), new Map(), { overlap: 'all' as 'co-rated' })).toThrow(RangeError);
  });
});
