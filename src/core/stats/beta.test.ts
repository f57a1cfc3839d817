/** Beta: closed forms, edges, mirror image, inverse. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaCdf, betaQuantile, betaUpper } from './beta.ts';

const isNear = (a: number, b: number, relative = 1e-12) => Math.abs(a - b) <= relative * Math.abs(b);
const shape = fc.double({ min: 0.5, max: 500, noNaN: true });

describe('beta', () => {
  test('by hand: Beta(1, 1) is uniform, Beta(2, 1) has x^2', () => {
    expect([betaCdf(0.3, 1, 1), betaUpper(0.3, 1, 1)]).toEqual([expect.closeTo(0.3, 15), expect.closeTo(0.7, 15)]);
    expect([betaCdf(0.3, 2, 1), betaQuantile(0.09, 2, 1)]).toEqual([expect.closeTo(0.09, 15), expect.closeTo(0.3, 14)]);
  });
  test('edges: nothing outside 0 and 1', () => {
    expect([betaCdf(-1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaCdf(2, 2, 3), betaCdf(NaN, 2, 3)]).toEqual([0, 0, 1, 1, NaN]);
    expect([betaUpper(-1, 2, 3), betaUpper(0, 2, 3), betaUpper(1, 2, 3), betaUpper(2, 2, 3)]).toEqual([1, 1, 0, 0]);
  });
  test('exchanging the shapes mirrors it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 63 }), shape, shape, (x, a, b) =>
        isNear(betaCdf(x / 64, a, b), betaUpper(1 - x / 64, b, a), 1e-10),
      ),
    );
  });
  test('the quantile is the inverse, and stays inside', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), fc.double({ min: 1, max: 500, noNaN: true }), shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        return x >= 0 && x <= 1 && (x > 0.999 || isNear(betaCdf(x, a, b), p, 1e-8));
      }),
    );
    expect(betaQuantile(0.999999, 1e6, 0.5)).toBeLessThanOrEqual(1);
  });
});
