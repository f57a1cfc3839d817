/** Quantile and median: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, quantile, quantileOfSorted } from './quantile.ts';

const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 12 });

describe('quantile', () => {
  test('by hand: 0.25 of four values is position 0.75, 1 + 0.75 (2 - 1)', () => expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75));
  test('by hand: numbers sort as numbers, -10 below 9 below 10', () => expect(quantile([10, 9, -10], 0)).toBe(-10));
  test('0 is the smallest, 1 the largest, nothing in between outside', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, p) => {
        const [low, high] = [Math.min(...list), Math.max(...list)];
        expect([quantile(list, 0), quantile(list, 1)]).toEqual([low + 0, high + 0]);
        return quantile(list, p) >= low && quantile(list, p) <= high;
      }),
    );
  });
  test('nothing has no quantile', () => expect([quantile([], 0.5), median([]), quantileOfSorted([], 0)]).toEqual([NaN, NaN, NaN]));
  test('the median is the quantile at a half', () => {
    expect([median([3, 1, 10, 2]), median([5, 1, 3])]).toEqual([2.5, 3]);
    fc.assert(fc.property(values, (list) => median(list) === quantile(list, 0.5)));
  });
  test('sorted values need no sorting', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, p) => {
        const sorted = list.toSorted((a, b) => a - b);
        return quantileOfSorted(sorted, p) === quantile(list, p);
      }),
    );
  });
  test.each([-0.1, 1.1, NaN])('refuses p = %s', (p) => {
    expect(() => quantile([1], p)).toThrow(new RangeError(`quantile requires p in [0, 1], got ${p}`));
  });
  test('refuses values that are not finite', () => {
    expect(() => quantile([1, NaN], 0.5)).toThrow(new RangeError('quantile requires finite numbers in values, got NaN'));
    expect(() => median([Infinity])).toThrow(new RangeError('median requires finite numbers in values, got Infinity'));
  });
});
