/** Chi-square: closed forms, edges, inverse, many degrees of freedom. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquareCdf, chiSquareQuantile, chiSquareUpper } from './chi-square.ts';

const isNear = (a: number, b: number, relative = 1e-12) => Math.abs(a - b) <= relative * Math.abs(b);
const df = fc.double({ min: 0.5, max: 3000, noNaN: true });
const probability = fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true });

describe('chi-square', () => {
  test('by hand: two degrees of freedom are exponential, e^(-x/2)', () => {
    expect(chiSquareUpper(2, 2)).toBeCloseTo(Math.exp(-1), 15);
    expect(chiSquareQuantile(0.5, 2)).toBeCloseTo(2 * Math.LN2, 14);
  });
  test('edges: nothing below 0, everything below Infinity, NaN stays NaN', () => {
    expect([chiSquareCdf(-1, 3), chiSquareCdf(0, 3), chiSquareCdf(Infinity, 3), chiSquareCdf(NaN, 3)]).toEqual([0, 0, 1, NaN]);
    expect([chiSquareUpper(-1, 3), chiSquareUpper(0, 3), chiSquareUpper(Infinity, 3), chiSquareUpper(NaN, 3)]).toEqual([1, 1, 0, NaN]);
  });
  test('the quantile is the inverse', () => {
    fc.assert(
      fc.property(probability, df, (p, degrees) => {
        const x = chiSquareQuantile(p, degrees);
        return p < 0.5 ? isNear(chiSquareCdf(x, degrees), p, 1e-10) : isNear(chiSquareUpper(x, degrees), 1 - p, 1e-10);
      }),
    );
  });
  test('a million degrees of freedom: half lies below about df - 2/3', () => {
    expect(chiSquareQuantile(0.5, 1e6)).toBeCloseTo(1e6 - 2 / 3, 3);
    expect(chiSquareCdf(1e6 - 2 / 3, 1e6)).toBeCloseTo(0.5, 8);
  });
  test('a probability of 1e-300 is still inverted', () => {
    const degrees = [100, 1000, 1e5];
    const misses = degrees.filter((df) => !isNear(chiSquareCdf(chiSquareQuantile(1e-300, df), df), 1e-300, 1e-9));
    expect(misses).toEqual([]);
  });
});
