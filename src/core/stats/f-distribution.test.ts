/** F: closed form, edges, the square of t. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fUpper } from './f-distribution.ts';
import { studentTUpper } from './student-t.ts';

const isNear = (a: number, b: number, relative = 1e-12) => Math.abs(a - b) <= relative * Math.abs(b);
const df = fc.double({ min: 0.5, max: 3000, noNaN: true });

describe('fUpper', () => {
  test('by hand: with two numerator degrees (1 + 2x/n)^(-n/2)', () => {
    expect(fUpper(3, 2, 10)).toBeCloseTo((1 + 6 / 10) ** -5, 14);
    expect(fUpper(0.1, 2, 10)).toBeCloseTo((1 + 0.2 / 10) ** -5, 14);
  });
  test('edges: everything above 0, nothing above Infinity', () => {
    expect([fUpper(-1, 2, 3), fUpper(0, 2, 3), fUpper(Infinity, 2, 3), fUpper(NaN, 2, 3)]).toEqual([1, 1, 0, NaN]);
  });
  test('one numerator degree is the square of t', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), df, (t, degrees) =>
        isNear(fUpper(t * t, 1, degrees), 2 * studentTUpper(t, degrees), 1e-10),
      ),
    );
  });
});
