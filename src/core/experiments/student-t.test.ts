/** studentT and pairedT: by hand, laws, edges, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studentTQuantile, studentTUpper } from '#core/stats/student-t.ts';
import { pairedT, studentT } from './student-t.ts';
import { welchT } from './welch-t.ts';

const value = fc.integer({ min: -50, max: 50 });

describe('studentT', () => {
  test('by hand: (2 x 1 + 3 x 20/3) / 5 = 4.4 over 3 and 4, t = 4 / sqrt(4.4 x 7/12), 5 degrees of freedom', () => {
    const error = Math.sqrt((4.4 * 7) / 12);
    const result = studentT([1, 2, 3], [3, 5, 7, 9], 0.1);
    expect(result.t).toBeCloseTo(4 / error, 13);
    expect(result.df).toBe(5);
    expect(result.p).toBeCloseTo(2 * studentTUpper(4 / error, 5), 13);
    expect(result.low).toBeCloseTo(4 - studentTQuantile(0.95, 5) * error, 12);
    expect(result.high).toBeCloseTo(4 + studentTQuantile(0.95, 5) * error, 12);
    expect(studentT([1, 2, 3], [3, 5, 7, 9], 0.1, { alternative: 'larger' }).p).toBeCloseTo(result.p / 2, 13);
    expect(studentT([1, 2, 3], [3, 5, 7, 9], 0.1, { alternative: 'smaller' }).low).toBe(-Infinity);
  });
  test('has the t of Welch for groups of one size', () => {
    const pairs = fc
      .array(fc.tuple(value, value), { minLength: 2, maxLength: 15 })
      .filter((list) => new Set(list.map(([x]) => x)).size > 1);
    fc.assert(
      fc.property(pairs, (list) => {
        const [control, treatment] = [list.map(([x]) => x), list.map(([, y]) => y)];
        expect(studentT(control, treatment, 0.05).t).toBeCloseTo(welchT(control, treatment, 0.05).t, 9);
      }),
    );
  });
  test('neither group varies: undefined; one does: defined', () => {
    expect(studentT([2, 2], [5, 5], 0.05)).toEqual({ difference: 3, t: NaN, df: NaN, p: NaN, low: NaN, high: NaN });
    expect(studentT([2, 2], [5, 7], 0.05).df).toBe(2);
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`studentT requires ${message}`);
    expect(() => studentT([1], [1, 2], 0.05)).toThrow(refusal('at least 2 values in control, got 1'));
    expect(() => studentT([1, 2], [1], 0.05)).toThrow(refusal('at least 2 values in treatment, got 1'));
    expect(() => studentT([1, 2], [1, NaN], 0.05)).toThrow(refusal('finite numbers in treatment, got NaN'));
    expect(() => studentT([1, 2], [1, 2], 1)).toThrow(refusal('alpha inside (0, 1), got 1'));
    expect(() => studentT([1, 2], [1, 2], 0.05, { alternative: 'up' as 'larger' })).toThrow(
      refusal('alternative to be one of two-sided, larger, smaller, got up'),
    );
  });
});

describe('pairedT', () => {
  test('by hand: changes 1 2 3 have mean 2 and variance 1, t = 2 / sqrt(1/3) with 2 degrees of freedom', () => {
    const result = pairedT([1, 2, 3], [2, 4, 6], 0.05);
    expect(result.difference).toBe(2);
    expect(result.t).toBeCloseTo(2 * Math.sqrt(3), 13);
    expect(result.df).toBe(2);
    expect(result.p).toBeCloseTo(2 * studentTUpper(2 * Math.sqrt(3), 2), 13);
    expect(result.high).toBeCloseTo(2 + studentTQuantile(0.975, 2) / Math.sqrt(3), 12);
    expect(pairedT([1, 2, 3], [2, 4, 6], 0.05, { alternative: 'larger' }).p).toBeCloseTo(result.p / 2, 13);
  });
  test('what makes units unlike each other cancels out', () => {
    const units = fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(units, (list) => {
        const plain = pairedT(
          list.map(([x]) => x),
          list.map(([, y]) => y),
          0.05,
        );
        const lifted = pairedT(
          list.map(([x, , level]) => x + level),
          list.map(([, y, level]) => y + level),
          0.05,
        );
        expect(lifted).toEqual(plain);
      }),
    );
  });
  test('equal changes leave it undefined', () => {
    expect(pairedT([1, 2], [3, 4], 0.05)).toEqual({ difference: 2, t: NaN, df: NaN, p: NaN, low: NaN, high: NaN });
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`pairedT requires ${message}`);
    expect(() => pairedT([1, 2], [1, 2, 3], 0.05)).toThrow(refusal('control and treatment to be equally long, got 2 and 3'));
    expect(() => pairedT([1], [1], 0.05)).toThrow(refusal('at least 2 values in control, got 1'));
    expect(() => pairedT([NaN, 1], [1, 2], 0.05)).toThrow(refusal('finite numbers in control, got NaN'));
    expect(() => pairedT([1, 2], [1, Infinity], 0.05)).toThrow(refusal('finite numbers in treatment, got Infinity'));
    expect(() => pairedT([1, 2], [1, 3], 0)).toThrow(refusal('alpha inside (0, 1), got 0'));
    expect(() => pairedT([1, 2], [1, 3], 0.05, { alternative: 'up' as 'larger' })).toThrow(
      refusal('alternative to be one of two-sided, larger, smaller, got up'),
    );
  });
});
