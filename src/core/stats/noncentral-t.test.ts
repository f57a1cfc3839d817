/** The noncentral t: its central case, its tails. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noncentralTCdf, noncentralTUpper } from './noncentral-t.ts';
import { normalCdf } from './normal-cdf.ts';
import { studentTUpper } from './student-t.ts';

const isNear = (a: number, b: number, relative = 1e-12) => Math.abs(a - b) <= relative * Math.abs(b);
const df = fc.double({ min: 0.5, max: 3000, noNaN: true });

describe('noncentral t', () => {
  test('without a shift it is the central one', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), df, (t, degrees) =>
        isNear(noncentralTUpper(t, degrees, 0), studentTUpper(t, degrees), 1e-10),
      ),
    );
  });
  test('at 0 only the shift matters', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), df, (shift, degrees) =>
        isNear(noncentralTCdf(0, degrees, shift), normalCdf(-shift), 1e-11),
      ),
    );
  });
  test('both tails add up to 1', () => {
    const t = fc.double({ min: -40, max: 60, noNaN: true });
    fc.assert(
      fc.property(t, df, fc.double({ min: -10, max: 40, noNaN: true }), (x, degrees, shift) =>
        isNear(noncentralTCdf(x, degrees, shift) + noncentralTUpper(x, degrees, shift), 1, 1e-11),
      ),
    );
  });
  test('edges: everything lies below Infinity, NaN stays NaN, an unreachable tail is 0', () => {
    expect([noncentralTCdf(Infinity, 5, 1), noncentralTCdf(-Infinity, 5, 1), noncentralTUpper(Infinity, 5, 1)]).toEqual([1, 0, 0]);
    expect([noncentralTCdf(NaN, 5, 1), noncentralTCdf(-5, 500, 60)]).toEqual([NaN, 0]);
  });
});
