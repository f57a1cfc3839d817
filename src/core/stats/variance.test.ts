/** Means and variances by hand, and their laws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean } from './mean.ts';
import { covariance, standardDeviation, variance } from './variance.ts';

const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 20 });

describe('mean', () => {
  test('by hand: (1 + 2 + 6) / 3', () => expect(mean([1, 2, 6])).toBe(3));
  test('nothing has no mean', () => expect(mean([])).toBeNaN());
});

describe('variance', () => {
  test('by hand: distances -2, -1, 3 square to 14, over 2 and over 3', () => {
    expect(variance([1, 2, 6])).toBe(7);
    expect(variance([1, 2, 6], { ddof: 0 })).toBeCloseTo(14 / 3, 12);
    expect(standardDeviation([1, 2, 6])).toBeCloseTo(Math.sqrt(7), 12);
  });
  test('one value has no sample variance, and a population variance of 0', () => {
    expect(variance([5])).toBeNaN();
    expect(variance([5], { ddof: 0 })).toBe(0);
    expect(variance([], { ddof: 0 })).toBeNaN();
  });
  test('a shift changes nothing, a factor counts squared', () => {
    fc.assert(
      fc.property(values, (x) => {
        expect(variance(x.map((value) => 3 * value + 7))).toBeCloseTo(9 * variance(x), 6);
      }),
    );
  });
});

describe('covariance', () => {
  test('by hand: (-1)(-3) + 0 + 1 x 4 = 7, over 2', () => expect(covariance([1, 2, 3], [2, 4, 9])).toBe(3.5));
  test('refuses lists of unequal length', () => expect(() => covariance([1], [1, 2])).toThrow(RangeError));
});
