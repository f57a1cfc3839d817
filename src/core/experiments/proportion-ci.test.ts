/** proportionCi: by hand, laws, edges, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaCdf } from '#core/stats/beta.ts';
import { normalUpper } from '#core/stats/normal-cdf.ts';
import { type ProportionCiMethod, proportionCi } from './proportion-ci.ts';

/** The level at which z is 2, for arithmetic by hand. */
const Z2 = 2 * normalUpper(2);
const METHODS: readonly ProportionCiMethod[] = ['normal', 'wilson', 'agresti-coull', 'clopper-pearson', 'jeffreys'];
const count = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('proportionCi', () => {
  test('wilson by hand, z = 2: 2 of 4 give (2 + 2 -+ 2 sqrt(1 + 1)) / 8; 1 of 4 (1 + 2 -+ 2 sqrt(3/4 + 1)) / 8', () => {
    expect(proportionCi(2, 4, Z2, { method: 'wilson' }).low).toBeCloseTo(0.5 - Math.SQRT2 / 4, 13);
    expect(proportionCi(2, 4, Z2, { method: 'wilson' }).high).toBeCloseTo(0.5 + Math.SQRT2 / 4, 13);
    expect(proportionCi(1, 4, Z2, { method: 'wilson' }).low).toBeCloseTo((3 - Math.sqrt(7)) / 8, 13);
    expect(proportionCi(1, 4, Z2, { method: 'wilson' }).high).toBeCloseTo((3 + Math.sqrt(7)) / 8, 13);
  });
  test('wilson at the ends is exact: 0 and z^2 / (n + z^2)', () => {
    const none = proportionCi(0, 12, Z2, { method: 'wilson' });
    expect(none.low).toBe(0);
    expect(none.high).toBeCloseTo(1 / 4, 13);
    const all = proportionCi(12, 12, Z2, { method: 'wilson' });
    expect(all.low).toBeCloseTo(3 / 4, 13);
    expect(all.high).toBe(1);
  });
  test('normal by hand, z = 2: 8 of 16 give 1/2 -+ 2/8; 1 of 16 is clipped at 0, 15 of 16 at 1', () => {
    expect(proportionCi(8, 16, Z2, { method: 'normal' }).low).toBeCloseTo(0.25, 13);
    expect(proportionCi(8, 16, Z2, { method: 'normal' }).high).toBeCloseTo(0.75, 13);
    expect(proportionCi(1, 16, Z2, { method: 'normal' }).low).toBe(0);
    expect(proportionCi(1, 16, Z2, { method: 'normal' }).high).toBeCloseTo(1 / 16 + 2 * Math.sqrt(15 / 4096), 13);
    expect(proportionCi(15, 16, Z2, { method: 'normal' }).high).toBe(1);
    expect(proportionCi(0, 16, Z2, { method: 'normal' })).toEqual({ low: 0, high: 0 });
  });
  test('agresti-coull by hand, z = 2: 8 of 16 become 10 of 20, 0 of 16 become 2 of 20', () => {
    const middle = proportionCi(8, 16, Z2, { method: 'agresti-coull' });
    expect(middle.low).toBeCloseTo(0.5 - 1 / Math.sqrt(20), 13);
    expect(middle.high).toBeCloseTo(0.5 + 1 / Math.sqrt(20), 13);
    const none = proportionCi(0, 16, Z2, { method: 'agresti-coull' });
    expect(none.low).toBe(0);
    expect(none.high).toBeCloseTo(0.1 + 2 * Math.sqrt(0.09 / 20), 13);
  });
  test('clopper-pearson by hand: all of n bounded below by (alpha / 2)^(1/n), and exactly half of alpha beyond each limit', () => {
    expect(proportionCi(3, 3, 0.05, { method: 'clopper-pearson' }).low).toBeCloseTo(0.025 ** (1 / 3), 12);
    expect(proportionCi(3, 3, 0.05, { method: 'clopper-pearson' }).high).toBe(1);
    expect(proportionCi(0, 3, 0.05, { method: 'clopper-pearson' }).low).toBe(0);
    expect(proportionCi(0, 3, 0.05, { method: 'clopper-pearson' }).high).toBeCloseTo(1 - 0.025 ** (1 / 3), 12);
    const { low, high } = proportionCi(1, 2, 0.1, { method: 'clopper-pearson' });
    // At the lower limit 1 or 2 of 2 has probability 0.05, at the upper 0 or 1 of 2.
    expect(1 - (1 - low) ** 2).toBeCloseTo(0.05, 12);
    expect(1 - high ** 2).toBeCloseTo(0.05, 12);
  });
  test('jeffreys: half of alpha of Beta(x + 1/2, n - x + 1/2) beyond each limit, also with no success', () => {
    const { low, high } = proportionCi(0, 7, 0.1, { method: 'jeffreys' });
    expect(betaCdf(low, 0.5, 7.5)).toBeCloseTo(0.05, 12);
    expect(betaCdf(high, 0.5, 7.5)).toBeCloseTo(0.95, 12);
    const three = proportionCi(3, 7, 0.1, { method: 'jeffreys' });
    expect(betaCdf(three.low, 3.5, 4.5)).toBeCloseTo(0.05, 12);
    expect(betaCdf(three.high, 3.5, 4.5)).toBeCloseTo(0.95, 12);
  });
  test.each(METHODS)('%s: failures for successes mirrors the interval, which stays inside [0, 1] around x / n', (method) => {
    fc.assert(
      fc.property(count, ([x, n]) => {
        const [there, back] = [proportionCi(x, n, 0.05, { method }), proportionCi(n - x, n, 0.05, { method })];
        expect(back.low).toBeCloseTo(1 - there.high, 10);
        expect(back.high).toBeCloseTo(1 - there.low, 10);
        expect(there.low).toBeGreaterThanOrEqual(0);
        expect(there.high).toBeLessThanOrEqual(1);
        // Jeffreys keeps away from 0 and 100 %.
        if (method !== 'jeffreys') expect(there.low <= x / n + 1e-15 && x / n <= there.high + 1e-15).toBe(true);
      }),
    );
  });
  test('the few successes of many keep their digits: the product of Wilson’s limits is p^2 / (1 + z^2 / n)', () => {
    const { low, high } = proportionCi(1, 1_000_000_000, Z2);
    expect((low * high * (1 + 4e-9)) / 1e-18).toBeCloseTo(1, 12);
  });
  test('left out, the method is wilson', () => expect(proportionCi(3, 9, 0.1)).toEqual(proportionCi(3, 9, 0.1, { method: 'wilson' })));
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`proportionCi requires ${message}`);
    expect(() => proportionCi(5, 4, 0.05)).toThrow(refusal('x <= n, got 5 > 4'));
    expect(() => proportionCi(0.5, 4, 0.05)).toThrow(refusal('an integer x >= 0, got 0.5'));
    expect(() => proportionCi(0, 0, 0.05)).toThrow(refusal('an integer n >= 1, got 0'));
    expect(() => proportionCi(1, 4, 0)).toThrow(refusal('alpha inside (0, 1), got 0'));
    expect(() => proportionCi(1, 4, 0.05, { method: 'beta' as 'wilson' })).toThrow(
      refusal('method to be one of normal, wilson, agresti-coull, clopper-pearson, jeffreys, got beta'),
    );
  });
});
