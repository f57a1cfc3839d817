/** welchT and welchTSummary: by hand, laws, edges, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studentTQuantile, studentTUpper } from '#core/stats/student-t.ts';
import { welchDegreesOfFreedom, welchT, welchTSummary } from './welch-t.ts';

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 }).filter((list) => new Set(list).size > 1);

describe('welchT', () => {
  test('by hand: 1 2 3 has variance 1, 3 5 7 9 has 20/3; 1/3 + 5/3 = 2, t = 4 / sqrt(2), df = 4 / ((1/9)/2 + (25/9)/3) = 216/53', () => {
    const result = welchT([1, 2, 3], [3, 5, 7, 9], 0.05);
    expect(result.difference).toBe(4);
    expect(result.t).toBeCloseTo(4 / Math.SQRT2, 14);
    expect(result.df).toBeCloseTo(216 / 53, 13);
    expect(result.p).toBeCloseTo(2 * studentTUpper(4 / Math.SQRT2, 216 / 53), 14);
    const reach = studentTQuantile(0.975, 216 / 53) * Math.SQRT2;
    expect(result.low).toBeCloseTo(4 - reach, 12);
    expect(result.high).toBeCloseTo(4 + reach, 12);
  });
  test('one-sided: p is one tail and the interval has one end', () => {
    const larger = welchT([1, 2, 3], [3, 5, 7, 9], 0.05, { alternative: 'larger' });
    expect(larger.p).toBeCloseTo(studentTUpper(4 / Math.SQRT2, 216 / 53), 14);
    expect(larger.low).toBeCloseTo(4 - studentTQuantile(0.95, 216 / 53) * Math.SQRT2, 12);
    expect(larger.high).toBe(Infinity);
    const smaller = welchT([1, 2, 3], [3, 5, 7, 9], 0.05, { alternative: 'smaller' });
    expect(smaller.p).toBeCloseTo(1 - larger.p, 14);
    expect(smaller.low).toBe(-Infinity);
    expect(smaller.high).toBeCloseTo(4 + studentTQuantile(0.95, 216 / 53) * Math.SQRT2, 12);
  });
  test('adding a constant to all changes nothing; scaling all by c > 0 keeps t and p', () => {
    fc.assert(
      fc.property(values, values, fc.integer({ min: -1000, max: 1000 }), (control, treatment, constant) => {
        const result = welchT(control, treatment, 0.05);
        const moved = welchT(
          control.map((x) => x + constant),
          treatment.map((x) => x + constant),
          0.05,
        );
        expect(moved.t).toBeCloseTo(result.t, 8);
        expect(moved.low).toBeCloseTo(result.low, 8);
        const scaled = welchT(
          control.map((x) => 4 * x),
          treatment.map((x) => 4 * x),
          0.05,
        );
        expect(scaled.t).toBeCloseTo(result.t, 10);
        expect(scaled.p).toBeCloseTo(result.p, 10);
        expect(scaled.high).toBeCloseTo(4 * result.high, 8);
      }),
    );
  });
  test('swapping the groups negates difference and t and keeps df and p', () => {
    fc.assert(
      fc.property(values, values, (control, treatment) => {
        const [there, back] = [welchT(control, treatment, 0.05), welchT(treatment, control, 0.05)];
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(back.t).toBeCloseTo(-there.t, 10);
        expect(back.df).toBeCloseTo(there.df, 9);
        expect(back.p).toBeCloseTo(there.p, 12);
        expect(back.low).toBeCloseTo(-there.high, 9);
      }),
    );
  });
  test('the degrees of freedom lie between those of the smaller group and of both together', () => {
    fc.assert(
      fc.property(values, values, (control, treatment) => {
        const { df } = welchT(control, treatment, 0.05);
        expect(df).toBeGreaterThanOrEqual(Math.min(control.length, treatment.length) - 1 - 1e-9);
        expect(df).toBeLessThanOrEqual(control.length + treatment.length - 2 + 1e-9);
      }),
    );
  });
  test('the interval leaves out 0 just when p is below alpha', () => {
    fc.assert(
      fc.property(values, values, (control, treatment) => {
        const { p, low, high } = welchT(control, treatment, 0.2);
        return Math.abs(p - 0.2) < 1e-9 || p < 0.2 === (low > 0 || high < 0);
      }),
    );
  });
  test('neither group varies: all but the difference is undefined, rounding included', () => {
    expect(welchT([2, 2], [5, 5, 5], 0.05)).toEqual({ difference: 3, t: NaN, df: NaN, p: NaN, low: NaN, high: NaN });
    // The mean of three 0.1 is not 0.1 in binary.
    expect(welchT([0.1, 0.1, 0.1], [0.1, 0.1, 0.1], 0.05).t).toBeNaN();
  });
  test('one group varies: its degrees of freedom are the test’s', () => {
    expect(welchT([2, 2], [1, 5, 3, 3], 0.05).df).toBeCloseTo(3, 12);
    expect(welchT([1, 5, 3], [0.1, 0.1, 0.1, 0.1], 0.05).df).toBeCloseTo(2, 12);
  });
  test('a spread just above rounding counts', () => {
    expect(welchT([0, 2e-12], [1, 1], 0.05).df).toBeCloseTo(1, 12);
    expect(welchT([0, 1e-12], [1, 1], 0.05).df).toBeNaN();
  });
  test('left out, the alternative is two-sided', () => {
    expect(welchT([1, 2], [4, 2], 0.1)).toEqual(welchT([1, 2], [4, 2], 0.1, { alternative: 'two-sided' }));
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`welchT requires ${message}`);
    expect(() => welchT([1], [1, 2], 0.05)).toThrow(refusal('at least 2 values in control, got 1'));
    expect(() => welchT([1, 2], [], 0.05)).toThrow(refusal('at least 2 values in treatment, got 0'));
    expect(() => welchT([1, NaN], [1, 2], 0.05)).toThrow(refusal('finite numbers in control, got NaN'));
    expect(() => welchT([1, 2], [1, Infinity], 0.05)).toThrow(refusal('finite numbers in treatment, got Infinity'));
    expect(() => welchT([1, 2], [1, 3], 0)).toThrow(refusal('alpha inside (0, 1), got 0'));
    expect(() => welchT([1, 2], [1, 3], 0.05, { alternative: 'less' as 'smaller' })).toThrow(
      refusal('alternative to be one of two-sided, larger, smaller, got less'),
    );
  });
});

describe('welchTSummary', () => {
  test('gives what the values would', () => {
    const summary = [
      { size: 3, mean: 2, variance: 1 },
      { size: 4, mean: 6, variance: 20 / 3 },
    ] as const;
    for (const alternative of ['two-sided', 'larger', 'smaller'] as const) {
      expect(welchTSummary(...summary, 0.05, { alternative })).toEqual(welchT([1, 2, 3], [3, 5, 7, 9], 0.05, { alternative }));
    }
    expect(welchTSummary(...summary, 0.05)).toEqual(welchTSummary(...summary, 0.05, { alternative: 'two-sided' }));
  });
  test('refuses what no group can have', () => {
    const refusal = (message: string) => new RangeError(`welchTSummary requires ${message}`);
    const good = { size: 3, mean: 2, variance: 0 };
    expect(() => welchTSummary({ ...good, size: 1 }, good, 0.05)).toThrow(refusal('an integer control.size >= 2, got 1'));
    expect(() => welchTSummary(good, { ...good, size: 2.5 }, 0.05)).toThrow(refusal('an integer treatment.size >= 2, got 2.5'));
    expect(() => welchTSummary({ ...good, mean: NaN }, good, 0.05)).toThrow(refusal('a finite control.mean, got NaN'));
    expect(() => welchTSummary(good, { ...good, variance: -1 }, 0.05)).toThrow(refusal('a finite treatment.variance >= 0, got -1'));
    expect(() => welchTSummary(good, good, 1)).toThrow(refusal('alpha inside (0, 1), got 1'));
    expect(() => welchTSummary(good, good, 0.05, { alternative: '' as 'smaller' })).toThrow(
      refusal('alternative to be one of two-sided, larger, smaller, got '),
    );
    expect(welchTSummary(good, { ...good, size: 2, variance: 1 }, 0.05).df).toBe(1);
  });
});

describe('welchDegreesOfFreedom', () => {
  test('are all of them for equal sizes and variances, also tiny or huge', () => {
    for (const variance of [1e-300, 1, 1e300]) {
      expect(welchDegreesOfFreedom({ size: 8, mean: 0, variance }, { size: 8, mean: 0, variance })).toBeCloseTo(14, 12);
    }
  });
});
