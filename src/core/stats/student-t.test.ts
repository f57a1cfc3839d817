/** Student's t: closed forms, identities, inverse. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalUpper } from './normal-cdf.ts';
import { studentTCdf, studentTQuantile, studentTUpper } from './student-t.ts';

const isNear = (a: number, b: number, relative = 1e-12) => Math.abs(a - b) <= relative * Math.abs(b);
const df = fc.double({ min: 0.5, max: 3000, noNaN: true });
const probability = fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true });

describe("Student's t", () => {
  test('by hand: one degree of freedom is Cauchy, a quarter above 1; none above Infinity', () => {
    expect(studentTUpper(1, 1)).toBeCloseTo(1 / 4, 15);
    expect([studentTUpper(Infinity, 3), studentTUpper(-Infinity, 3), studentTCdf(0, 3), studentTCdf(NaN, 3)]).toEqual([0, 1, 0.5, NaN]);
  });
  test('the lower tail is the upper tail of the mirror image', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -30, max: 30, noNaN: true }),
        df,
        (t, degrees) => studentTCdf(t, degrees) === studentTUpper(-t, degrees),
      ),
    );
  });
  test('the quantile is the inverse', () => {
    expect([studentTQuantile(0.5, 3), studentTQuantile(0.75, 1)]).toEqual([0, expect.closeTo(1, 14)]);
    fc.assert(
      fc.property(probability, df, (p, degrees) =>
        p < 0.5
          ? isNear(studentTCdf(studentTQuantile(p, degrees), degrees), p, 1e-11)
          : isNear(studentTUpper(studentTQuantile(p, degrees), degrees), 1 - p, 1e-11),
      ),
    );
  });
  test('far out in a heavy tail the quantile is still found: 1 / (pi p) at one degree of freedom', () => {
    expect(studentTQuantile(1e-200, 1)).toBeLessThan(-1e198);
    expect(-studentTQuantile(1e-100, 1) * Math.PI * 1e-100).toBeCloseTo(1, 10);
  });
  test('nears the normal with many degrees of freedom', () => {
    expect(isNear(studentTUpper(3, 1e9), normalUpper(3), 1e-7)).toBe(true);
  });
});
