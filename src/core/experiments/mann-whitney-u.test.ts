/** mannWhitneyU: by hand, laws, edges, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalUpper } from '#core/stats/normal-cdf.ts';
import { mannWhitneyU } from './mann-whitney-u.ts';
import { mannWhitneyUpper } from './mann-whitney-upper.ts';

const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 10 });

describe('mannWhitneyU', () => {
  test('exact, by hand: 2.5 beats 1 and 2, 4 and 5 beat all, u = 8 of 9; 2 of 20 orders reach as far', () => {
    const [control, treatment] = [
      [1, 2, 3],
      [2.5, 4, 5],
    ];
    expect(mannWhitneyU(control, treatment, { method: 'exact' }).u).toBe(8);
    expect(mannWhitneyU(control, treatment, { method: 'exact' }).p).toBeCloseTo(4 / 20, 14);
    expect(mannWhitneyU(control, treatment, { method: 'exact', alternative: 'larger' }).p).toBeCloseTo(2 / 20, 14);
    expect(mannWhitneyU(control, treatment, { method: 'exact', alternative: 'smaller' }).p).toBeCloseTo(19 / 20, 14);
    expect(mannWhitneyU(treatment, control, { method: 'exact' }).p).toBeCloseTo(4 / 20, 14);
  });
  test('exact: in the middle a doubled tail is cut at 1', () => {
    expect(mannWhitneyU([1, 4], [2, 3], { method: 'exact' })).toEqual({ u: 2, p: 1 });
  });
  test('asymptotic, by hand: mean 4.5, variance 9 x 7 / 12 = 5.25', () => {
    const z = (gap: number) => gap / Math.sqrt(5.25);
    const [control, treatment] = [
      [1, 2, 3],
      [2.5, 4, 5],
    ];
    expect(mannWhitneyU(control, treatment).p).toBeCloseTo(2 * normalUpper(z(3)), 14);
    expect(mannWhitneyU(control, treatment, { continuity: false }).p).toBeCloseTo(2 * normalUpper(z(3.5)), 14);
    expect(mannWhitneyU(control, treatment, { alternative: 'larger' }).p).toBeCloseTo(normalUpper(z(3)), 14);
    expect(mannWhitneyU(control, treatment, { alternative: 'smaller' }).p).toBeCloseTo(normalUpper(z(-4)), 14);
  });
  test('asymptotic with ties, by hand: 1 2 against 2 3, u = 3.5, variance 4/12 x (5 - (8 - 2) / 12) = 1.5', () => {
    expect(mannWhitneyU([1, 2], [2, 3])).toEqual({ u: 3.5, p: 2 * normalUpper(1 / Math.sqrt(1.5)) });
  });
  test('u counts the pairs that the treatment wins, ties for half', () => {
    fc.assert(
      fc.property(values, values, (control, treatment) => {
        const wins = treatment.flatMap((b) => control.map((a) => (b > a ? 1 : b === a ? 0.5 : 0)));
        expect(mannWhitneyU(control, treatment).u).toBeCloseTo(
          wins.reduce((sum: number, win) => sum + win, 0),
          10,
        );
      }),
    );
  });
  test('a monotone change of all values changes nothing; swapping the groups keeps p', () => {
    fc.assert(
      fc.property(values, values, (control, treatment) => {
        const result = mannWhitneyU(control, treatment);
        expect(
          mannWhitneyU(
            control.map((x) => x ** 3),
            treatment.map((x) => x ** 3),
          ),
        ).toEqual(result);
        const { p } = mannWhitneyU(treatment, control);
        expect(Number.isNaN(p) ? -1 : p).toBeCloseTo(Number.isNaN(result.p) ? -1 : result.p, 12);
      }),
    );
  });
  test('ties leave the exact p undefined; nothing but ties, the asymptotic one', () => {
    expect(mannWhitneyU([1, 2], [2, 3], { method: 'exact' })).toEqual({ u: 3.5, p: NaN });
    expect(mannWhitneyU([1, 1], [2, 3], { method: 'exact' })).toEqual({ u: 4, p: NaN });
    expect(mannWhitneyU([2, 2], [2])).toEqual({ u: 1, p: NaN });
  });
  test('left out, the options are asymptotic, true and two-sided', () => {
    expect(mannWhitneyU([1, 2], [4, 3])).toEqual(
      mannWhitneyU([1, 2], [4, 3], { method: 'asymptotic', continuity: true, alternative: 'two-sided' }),
    );
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`mannWhitneyU requires ${message}`);
    expect(() => mannWhitneyU([], [1])).toThrow(refusal('at least 1 value in control, got 0'));
    expect(() => mannWhitneyU([1], [])).toThrow(refusal('at least 1 value in treatment, got 0'));
    expect(() => mannWhitneyU([NaN], [1])).toThrow(refusal('finite numbers in control, got NaN'));
    expect(() => mannWhitneyU([1], [2], { method: 'auto' as 'exact' })).toThrow(refusal('method to be one of asymptotic, exact, got auto'));
    expect(() => mannWhitneyU([1], [2], { alternative: 'less' as 'smaller' })).toThrow(
      refusal('alternative to be one of two-sided, larger, smaller, got less'),
    );
  });
});

describe('mannWhitneyUpper', () => {
  test('by hand: groups of 2 and 3 have 1, 1, 2, 2, 2, 1, 1 of 10 orders at u = 0 to 6', () => {
    const tails = [0, 1, 2, 3, 4, 5, 6].map((u) => mannWhitneyUpper(u, 2, 3));
    for (const [u, orders] of [10, 9, 8, 6, 4, 2, 1].entries()) expect(tails[u]).toBeCloseTo(orders / 10, 14);
    expect(mannWhitneyUpper(2.5, 3, 2)).toBeCloseTo(6 / 10, 14);
  });
});
