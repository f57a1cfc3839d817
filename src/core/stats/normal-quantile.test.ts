/** The normal quantile: centre, symmetry, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';

describe('normalQuantile', () => {
  test('by hand: the median is 0, and not -0', () => {
    expect(normalQuantile(0.5)).toBe(0);
  });
  test('one standard deviation below the mean lie 15.865... percent', () => {
    expect(normalQuantile(0.15865525393145707)).toBeCloseTo(-1, 12);
  });
  test('is antisymmetric around 0.5', () => {
    const p = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(fc.property(p, (value) => Math.abs(normalQuantile(value) + normalQuantile(1 - value)) < 1e-12));
  });
  test.each([0, 1, -0.1, 1.1, NaN])('refuses p = %s', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
    expect(() => normalQuantile(p)).toThrow(`normalQuantile requires p inside (0, 1), got ${p}`);
  });
});
