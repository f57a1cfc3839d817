/** proportionRatioCi: by hand, laws, edges, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalUpper } from '#core/stats/normal-cdf.ts';
import { proportionRatioCi } from './proportion-ratio-ci.ts';

/** The level at which z is 2, for arithmetic by hand. */
const Z2 = 2 * normalUpper(2);
const group = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('proportionRatioCi', () => {
  test('by hand, z = 2: 1 of 2 against 3 of 4 give 3/2 e^(-+ 2 sqrt(1 - 1/2 + 1/3 - 1/4))', () => {
    const { low, high } = proportionRatioCi(1, 2, 3, 4, Z2);
    expect(low).toBeCloseTo(1.5 * Math.exp(-2 * Math.sqrt(7 / 12)), 12);
    expect(high).toBeCloseTo(1.5 * Math.exp(2 * Math.sqrt(7 / 12)), 12);
  });
  test('by hand, z = 2: adjusted, 0 of 2 and 3 of 4 become 1/5 and 7/9', () => {
    const { low, high } = proportionRatioCi(0, 2, 3, 4, Z2, { method: 'log-adjusted' });
    const reach = 2 * Math.sqrt(2 - 1 / 2.5 + 1 / 3.5 - 1 / 4.5);
    expect(low).toBeCloseTo((35 / 9) * Math.exp(-reach), 12);
    expect(high / ((35 / 9) * Math.exp(reach))).toBeCloseTo(1, 12);
  });
  test('a group without success leaves it undefined; all successes do not', () => {
    expect(proportionRatioCi(0, 2, 3, 4, 0.05)).toEqual({ low: NaN, high: NaN });
    expect(proportionRatioCi(1, 2, 0, 4, 0.05)).toEqual({ low: NaN, high: NaN });
    const { low, high } = proportionRatioCi(3, 3, 5, 5, 0.05);
    expect([low, high]).toEqual([1, 1]);
  });
  test('swapping the groups turns the limits into their reciprocals', () => {
    fc.assert(
      fc.property(group, group, ([xA, nA], [xB, nB]) => {
        const there = proportionRatioCi(xA, nA, xB, nB, 0.1, { method: 'log-adjusted' });
        const back = proportionRatioCi(xB, nB, xA, nA, 0.1, { method: 'log-adjusted' });
        expect(back.low * there.high).toBeCloseTo(1, 9);
        expect(back.high * there.low).toBeCloseTo(1, 9);
        expect(there.low).toBeLessThanOrEqual(there.high);
      }),
    );
  });
  test('left out, the method is log', () => {
    expect(proportionRatioCi(1, 2, 3, 4, 0.1)).toEqual(proportionRatioCi(1, 2, 3, 4, 0.1, { method: 'log' }));
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`proportionRatioCi requires ${message}`);
    expect(() => proportionRatioCi(3, 2, 3, 4, 0.1)).toThrow(refusal('xA <= nA, got 3 > 2'));
    expect(() => proportionRatioCi(1, 2, 5, 4, 0.1)).toThrow(refusal('xB <= nB, got 5 > 4'));
    expect(() => proportionRatioCi(1, 2, 3, 4, 1)).toThrow(refusal('alpha inside (0, 1), got 1'));
    expect(() => proportionRatioCi(1, 2, 3, 4, 0.1, { method: 'score' as 'log' })).toThrow(
      refusal('method to be one of log, log-adjusted, got score'),
    );
  });
});
