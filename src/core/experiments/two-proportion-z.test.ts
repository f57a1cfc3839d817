/** twoProportionZ: by hand, laws, edges, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalUpper } from '#core/stats/normal-cdf.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { twoProportionZ } from './two-proportion-z.ts';

const Z = normalQuantile(0.975);
/** People, and successes that are neither none nor all. */
const group = fc.integer({ min: 2, max: 500 }).chain((n) => fc.tuple(fc.integer({ min: 1, max: n - 1 }), fc.constant(n)));

describe('twoProportionZ', () => {
  test('by hand: 1 of 4 against 3 of 4; pooled variance 1/4 x (1/4 + 1/4) = 1/8, unpooled 3/64 + 3/64 = 3/32', () => {
    const result = twoProportionZ(1, 4, 3, 4, 0.05);
    expect(result.difference).toBe(0.5);
    expect(result.z).toBeCloseTo(Math.SQRT2, 14);
    expect(result.p).toBeCloseTo(2 * normalUpper(Math.SQRT2), 14);
    expect(result.low).toBeCloseTo(0.5 - Z * Math.sqrt(3 / 32), 14);
    expect(result.high).toBeCloseTo(0.5 + Z * Math.sqrt(3 / 32), 14);
  });
  test('by hand: unequal groups, 1 of 2 against 4 of 16: pooled 5/18, variance 65/324 x (1/2 + 1/16)', () => {
    const variance = (65 / 324) * (9 / 16);
    expect(twoProportionZ(1, 2, 4, 16, 0.05).z).toBeCloseTo(-0.25 / Math.sqrt(variance), 14);
    expect(twoProportionZ(1, 2, 4, 16, 0.05, { variance: 'unpooled' }).z).toBeCloseTo(-0.25 / Math.sqrt(1 / 8 + 3 / 256), 14);
  });
  test('one-sided: p is one tail and the interval has one end', () => {
    const larger = twoProportionZ(1, 4, 3, 4, 0.05, { alternative: 'larger' });
    expect(larger.p).toBeCloseTo(normalUpper(Math.SQRT2), 14);
    expect(larger.low).toBeCloseTo(0.5 - normalQuantile(0.95) * Math.sqrt(3 / 32), 14);
    expect(larger.high).toBe(Infinity);
    const smaller = twoProportionZ(1, 4, 3, 4, 0.05, { alternative: 'smaller' });
    expect(smaller.p).toBeCloseTo(normalUpper(-Math.SQRT2), 14);
    expect(smaller.high).toBeCloseTo(0.5 + normalQuantile(0.95) * Math.sqrt(3 / 32), 14);
    expect(smaller.low).toBe(-Infinity);
  });
  test('swapping the groups negates difference and z and keeps p', () => {
    fc.assert(
      fc.property(group, group, ([xA, nA], [xB, nB]) => {
        const [there, back] = [twoProportionZ(xA, nA, xB, nB, 0.05), twoProportionZ(xB, nB, xA, nA, 0.05)];
        expect(back.difference).toBeCloseTo(-there.difference, 14);
        expect(back.z).toBeCloseTo(-there.z, 10);
        expect(back.p).toBeCloseTo(there.p, 10);
        expect(back.low).toBeCloseTo(-there.high, 12);
      }),
    );
  });
  test('failures for successes negates z; four times all counts double it', () => {
    fc.assert(
      fc.property(group, group, ([xA, nA], [xB, nB]) => {
        const { z } = twoProportionZ(xA, nA, xB, nB, 0.05);
        expect(twoProportionZ(nA - xA, nA, nB - xB, nB, 0.05).z).toBeCloseTo(-z, 9);
        expect(twoProportionZ(4 * xA, 4 * nA, 4 * xB, 4 * nB, 0.05).z).toBeCloseTo(2 * z, 9);
      }),
    );
  });
  test('the unpooled test and the interval agree on significance', () => {
    fc.assert(
      fc.property(group, group, ([xA, nA], [xB, nB]) => {
        const { p, low, high } = twoProportionZ(xA, nA, xB, nB, 0.05, { variance: 'unpooled' });
        return Math.abs(p - 0.05) < 1e-9 || p < 0.05 === (low > 0 || high < 0);
      }),
    );
  });
  test('all or none succeeded: z and p are undefined, the interval has no width', () => {
    expect(twoProportionZ(0, 5, 0, 9, 0.05)).toEqual({ difference: 0, z: NaN, p: NaN, low: 0, high: 0 });
    expect(twoProportionZ(5, 5, 9, 9, 0.05)).toEqual({ difference: 0, z: NaN, p: NaN, low: 0, high: 0 });
  });
  test('none against all: the pooled test is defined, the unpooled is not', () => {
    expect(twoProportionZ(0, 4, 4, 4, 0.05).z).toBeCloseTo(1 / Math.sqrt(1 / 8), 14);
    expect(twoProportionZ(0, 4, 4, 4, 0.05, { variance: 'unpooled' })).toEqual({ difference: 1, z: NaN, p: NaN, low: 1, high: 1 });
  });
  test('left out, the options are pooled and two-sided', () => {
    expect(twoProportionZ(3, 9, 4, 7, 0.1)).toEqual(twoProportionZ(3, 9, 4, 7, 0.1, { variance: 'pooled', alternative: 'two-sided' }));
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`twoProportionZ requires ${message}`);
    expect(() => twoProportionZ(5, 4, 1, 4, 0.05)).toThrow(refusal('xA <= nA, got 5 > 4'));
    expect(() => twoProportionZ(1, 4, 5, 4, 0.05)).toThrow(refusal('xB <= nB, got 5 > 4'));
    expect(() => twoProportionZ(0, 0, 1, 4, 0.05)).toThrow(refusal('an integer nA >= 1, got 0'));
    expect(() => twoProportionZ(0, 4, 0, 0.5, 0.05)).toThrow(refusal('an integer nB >= 1, got 0.5'));
    expect(() => twoProportionZ(-1, 4, 0, 4, 0.05)).toThrow(refusal('an integer xA >= 0, got -1'));
    expect(() => twoProportionZ(1, 4, NaN, 4, 0.05)).toThrow(refusal('an integer xB >= 0, got NaN'));
    expect(() => twoProportionZ(1, 4, 2, 4, 1)).toThrow(refusal('alpha inside (0, 1), got 1'));
    expect(() => twoProportionZ(1, 4, 2, 4, 0.05, { variance: 'both' as 'pooled' })).toThrow(
      refusal('variance to be one of pooled, unpooled, got both'),
    );
    expect(() => twoProportionZ(1, 4, 2, 4, 0.05, { alternative: 'greater' as 'larger' })).toThrow(
      refusal('alternative to be one of two-sided, larger, smaller, got greater'),
    );
  });
});
