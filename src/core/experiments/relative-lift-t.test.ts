/** relativeLiftT: by hand, laws, edges, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studentTQuantile, studentTUpper } from '#core/stats/student-t.ts';
import { relativeLiftT } from './relative-lift-t.ts';

describe('relativeLiftT', () => {
  test('by hand: 6 / 2 - 1 = 2; 5/3 / 4 + 1/3 x 36 / 16 = 7/6; Welch’s 216/53 degrees of freedom', () => {
    const [error, df] = [Math.sqrt(7 / 6), 216 / 53];
    const result = relativeLiftT([1, 2, 3], [3, 5, 7, 9], 0.05);
    expect(result.lift).toBe(2);
    expect(result.standardError).toBeCloseTo(error, 14);
    expect(result.p).toBeCloseTo(2 * studentTUpper(2 / error, df), 13);
    expect(result.low).toBeCloseTo(2 - studentTQuantile(0.975, df) * error, 12);
    expect(result.high).toBeCloseTo(2 + studentTQuantile(0.975, df) * error, 12);
  });
  test('does not depend on the unit, nor on the sign when both means are negative', () => {
    const values = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 15 }).filter((list) => new Set(list).size > 1);
    fc.assert(
      fc.property(values, values, (control, treatment) => {
        const result = relativeLiftT(control, treatment, 0.05);
        for (const factor of [8, -1]) {
          const scaled = relativeLiftT(
            control.map((x) => factor * x),
            treatment.map((x) => factor * x),
            0.05,
          );
          expect(scaled.lift).toBeCloseTo(result.lift, 10);
          expect(scaled.standardError).toBeCloseTo(result.standardError, 10);
          expect(scaled.p).toBeCloseTo(result.p, 10);
        }
      }),
    );
  });
  test('a control with mean 0 leaves all undefined; groups without spread leave the test undefined', () => {
    expect(relativeLiftT([-1, 1], [3, 5], 0.05)).toEqual({ lift: NaN, standardError: NaN, low: NaN, high: NaN, p: NaN });
    expect(relativeLiftT([2, 2], [3, 3], 0.05)).toEqual({ lift: 0.5, standardError: 0, low: NaN, high: NaN, p: NaN });
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`relativeLiftT requires ${message}`);
    expect(() => relativeLiftT([1], [1, 2], 0.05)).toThrow(refusal('at least 2 values in control, got 1'));
    expect(() => relativeLiftT([1, 2], [1], 0.05)).toThrow(refusal('at least 2 values in treatment, got 1'));
    expect(() => relativeLiftT([1, 2], [1, 2], 1)).toThrow(refusal('alpha inside (0, 1), got 1'));
  });
});
