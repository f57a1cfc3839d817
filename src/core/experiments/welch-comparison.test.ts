/** Welch's comparison of two estimates, by hand. */
import { describe, expect, test } from 'vitest';
import { studentTQuantile, studentTUpper } from '#core/stats/student-t.ts';
import { welchComparison } from './welch-comparison.ts';

const empty = { t: NaN, df: NaN, p: NaN, low: NaN, high: NaN };

describe('welchComparison', () => {
  test('by hand: variances 12 and 3 of 4 and 3 units give squared errors 3 and 1, error 2 and df 16 / (9 / 3 + 1 / 2) = 32 / 7', () => {
    const found = welchComparison({ size: 4, mean: 7, variance: 12 }, { size: 3, mean: 2, variance: 3 }, 0.1);
    expect(found.difference).toBe(-5);
    expect(found.standardError).toBe(2);
    expect(found.t).toBe(-2.5);
    expect(found.df).toBeCloseTo(32 / 7, 12);
    expect(found.p).toBeCloseTo(2 * studentTUpper(2.5, 32 / 7), 12);
    expect(found.low).toBeCloseTo(-5 - 2 * studentTQuantile(0.95, 32 / 7), 12);
    expect(found.high).toBeCloseTo(-5 + 2 * studentTQuantile(0.95, 32 / 7), 12);
  });
  test('without any error there is nothing to compare with', () => {
    const still = { size: 2, mean: 1, variance: 0 };
    expect(welchComparison(still, { ...still, mean: 3 }, 0.05)).toEqual({ difference: 2, standardError: 0, ...empty });
  });
  test('an undefined estimate stays undefined', () => {
    const found = welchComparison({ size: 2, mean: NaN, variance: NaN }, { size: 2, mean: 1, variance: 1 }, 0.05);
    expect(found).toEqual({ difference: NaN, standardError: NaN, ...empty });
  });
});
