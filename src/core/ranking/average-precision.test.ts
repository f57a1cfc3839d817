/** averagePrecision: a value by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averagePrecision } from './average-precision.ts';

const items = fc.array(fc.nat(9), { maxLength: 12 });

describe('averagePrecision', () => {
  test('by hand: hits at ranks 1 and 3 of 2 relevant items, (1/1 + 2/3) / 2 = 5/6', () => {
    expect(averagePrecision([3, 7, 9], [3, 9])).toBeCloseTo(5 / 6, 12);
  });
  test('by hand: the three denominators, one hit at rank 1, 3 relevant items, k = 2, one item shown', () => {
    expect(averagePrecision([3], [3, 9, 4], { k: 2 })).toBeCloseTo(1 / 3, 12);
    expect(averagePrecision([3], [3, 9, 4], { k: 2, denominator: 'min-relevant-k' })).toBe(1 / 2);
    expect(averagePrecision([3], [3, 9, 4], { k: 2, denominator: 'min-relevant-length' })).toBe(1);
  });
  test('edges: nothing relevant is undefined, no hit is 0', () => {
    expect([averagePrecision([1], []), averagePrecision([1], [2]), averagePrecision([], [2])]).toEqual([NaN, 0, 0]);
  });
  test('by hand: items below k are not counted, and a longer k than the list is the list', () => {
    expect(averagePrecision([7, 3, 9], [3, 9], { k: 2 })).toBe(1 / 4);
    expect(averagePrecision([7, 3], [3, 9], { k: 5, denominator: 'min-relevant-length' })).toBe(1 / 4);
    expect(averagePrecision([7, 3], [3, 9, 4], { denominator: 'min-relevant-k' })).toBeCloseTo(1 / 6, 12);
  });
  test('by hand: precision counts at hits only, and a repeat earns once but takes up its rank: (1 + 2/3) / 2', () => {
    expect(averagePrecision([3, 3, 9], [3, 9, 9])).toBeCloseTo((1 + 2 / 3) / 2, 12);
  });
  test('an empty list over its own length is undefined', () => {
    expect(averagePrecision([], [1], { denominator: 'min-relevant-length' })).toBe(NaN);
  });
  test('the default denominator is the relevant items', () => {
    fc.assert(
      fc.property(items, items, fc.integer({ min: 1, max: 12 }), (ranked, relevant, k) =>
        Object.is(averagePrecision(ranked, relevant, { k }), averagePrecision(ranked, relevant, { k, denominator: 'relevant' })),
      ),
    );
  });
  test('a relevant item moved one rank up never lowers it', () => {
    const distinct = fc.uniqueArray(fc.nat(9), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(distinct, distinct, fc.nat(6), fc.integer({ min: 1, max: 9 }), (ranked, relevant, place, k) => {
        const at = Math.min(place, ranked.length - 2);
        const [above, below] = ranked.slice(at, at + 2) as [number, number];
        const swapped = ranked.toSpliced(at, 2, below, above);
        const isPromotion = relevant.includes(below) && !relevant.includes(above);
        return !isPromotion || averagePrecision(swapped, relevant, { k }) >= averagePrecision(ranked, relevant, { k }) - 1e-12;
      }),
    );
  });
  test('relevant items first, all within k, score 1', () => {
    const distinct = fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(distinct, (relevant) => Math.abs(averagePrecision([...relevant, 99], relevant, { k: 10 }) - 1) < 1e-12));
  });
  test('irrelevant items after the last hit change nothing', () => {
    fc.assert(
      fc.property(items, items, (ranked, relevant) =>
        Object.is(averagePrecision([...ranked, 99], relevant), averagePrecision(ranked, relevant)),
      ),
    );
  });
  test.each([0, -1, 1.5, NaN])('refuses k = %s, and takes 1', (k) => {
    expect(() => averagePrecision([1], [1], { k })).toThrow(new RangeError(`averagePrecision requires an integer k >= 1, got ${k}`));
    expect(() => averagePrecision([1], [1], { k: 1 })).not.toThrow();
  });
  test('refuses a denominator it does not know', () => {
    expect(() => averagePrecision([1], [1], { denominator: 'k' as 'relevant' })).toThrow(
      new RangeError('averagePrecision requires denominator to be one of relevant, min-relevant-k, min-relevant-length, got k'),
    );
  });
});
