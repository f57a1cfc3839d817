/** The normal distribution function: symmetry, tails, and its inverse. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf, normalUpper } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';

const x = fc.double({ min: -8, max: 8, noNaN: true });

describe('normalCdf', () => {
  test('by hand: half lies below 0, everything below Infinity', () => {
    expect([normalCdf(0), normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0.5, 0, 1]);
  });
  test('is the inverse of the quantile', () => {
    const p = fc.double({ min: 1e-9, max: 0.999, noNaN: true });
    fc.assert(fc.property(p, (value) => Math.abs(normalCdf(normalQuantile(value)) / value - 1) < 1e-12));
  });
  test('never falls', () => {
    fc.assert(fc.property(x, x, (a, b) => normalCdf(Math.min(a, b)) <= normalCdf(Math.max(a, b))));
  });
});

describe('normalUpper', () => {
  test('is the lower tail of the mirror image', () => {
    fc.assert(fc.property(x, (value) => normalUpper(value) === normalCdf(-value)));
  });
  test('keeps its digits where 1 - cdf would be 0', () => {
    expect(normalUpper(10)).toBeGreaterThan(0);
    expect(1 - normalCdf(10)).toBe(0);
  });
});
