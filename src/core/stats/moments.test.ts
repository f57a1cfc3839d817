/** Moments: by hand, far from 0, without a shape, refusals. */
import { describe, expect, test } from 'vitest';
import { moments } from './moments.ts';

describe('moments', () => {
  test('by hand: 1, 2, 6 about 3: squares 4, 1, 9, cubes -8, -1, 27, fourth powers 16, 1, 81', () => {
    const { mean, variance, skewness, excessKurtosis } = moments([1, 2, 6]);
    expect([mean, variance]).toEqual([3, 7]);
    expect(skewness).toBeCloseTo(6 / (14 / 3) ** 1.5, 12);
    expect(excessKurtosis).toBeCloseTo(98 / 3 / (14 / 3) ** 2 - 3, 12);
    expect(moments([1, 2, 6], { ddof: 0 }).variance).toBeCloseTo(14 / 3, 12);
  });
  test('keeps its digits far from 0', () => {
    const far = moments([4, 7, 13, 16].map((value) => value + 1e9));
    expect(far).toEqual({ mean: 1e9 + 10, variance: 30, skewness: 0, excessKurtosis: expect.closeTo(-1.64, 12) });
  });
  test('equal values have no shape', () => {
    expect(moments([0.1, 0.1, 0.1])).toMatchObject({ skewness: NaN, excessKurtosis: NaN });
    expect(moments([])).toEqual({ mean: NaN, variance: NaN, skewness: NaN, excessKurtosis: NaN });
  });
  test('refuses values that are not finite', () => {
    expect(() => moments([NaN])).toThrow(new RangeError('moments requires finite numbers in values, got NaN'));
  });
});
