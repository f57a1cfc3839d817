/** powerProportions and mdeProportions: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf } from '#core/stats/normal-cdf.ts';
import { effectSizeH } from './effect-size-h.ts';
import { mdeProportions } from './mde-proportions.ts';
import { criticalZ } from './power-of-shift.ts';
import { powerProportions } from './power-proportions.ts';
import { sampleSizeProportions } from './sample-size-proportions.ts';

const p = fc.integer({ min: 5, max: 95 }).map((percent) => percent / 100);
const size = fc.integer({ min: 10, max: 5000 });
const FORMULAS = ['pooled-null', 'unpooled', 'arcsine'] as const;

describe('powerProportions', () => {
  test('by hand: 1/4 of 96 against 3/4 of 48, pooled (24 + 36) / 144 = 5/12', () => {
    const z = criticalZ(0.05);
    const underNull = Math.sqrt((5 / 12) * (7 / 12) * (1 / 96 + 1 / 48));
    const alternative = Math.sqrt((3 / 16) * (1 / 96 + 1 / 48));
    const near = normalCdf((0.5 - z * underNull) / alternative);
    expect(powerProportions(1 / 4, 3 / 4, 96, 48, 0.05, { tails: 'one-of-two' })).toBeCloseTo(near, 14);
    expect(powerProportions(1 / 4, 3 / 4, 96, 48, 0.05)).toBeCloseTo(near + normalCdf((-0.5 - z * underNull) / alternative), 14);
    expect(powerProportions(1 / 4, 3 / 4, 4, 4, 0.5, { formula: 'unpooled' })).toBeCloseTo(
      normalCdf(0.5 / Math.sqrt(3 / 32) - criticalZ(0.5)) + normalCdf(-0.5 / Math.sqrt(3 / 32) - criticalZ(0.5)),
      14,
    );
  });
  test('by hand: arcsine takes h / sqrt(1/nA + 1/nB), here pi/3 x sqrt(4)', () => {
    const shift = (2 * Math.PI) / 3;
    const z = criticalZ(0.05);
    expect(powerProportions(1 / 4, 3 / 4, 8, 8, 0.05, { formula: 'arcsine' })).toBeCloseTo(
      normalCdf(shift - z) + normalCdf(-shift - z),
      14,
    );
    expect(powerProportions(3 / 4, 1 / 4, 8, 8, 0.05, { formula: 'arcsine', tails: 'one-of-two' })).toBeCloseTo(normalCdf(shift - z), 14);
  });
  test.each(FORMULAS)('%s: no difference is found with probability alpha, half of it in one tail', (formula) => {
    expect(powerProportions(0.3, 0.3, 50, 70, 0.1, { formula })).toBeCloseTo(0.1, 13);
    expect(powerProportions(0.3, 0.3, 50, 70, 0.1, { formula, tails: 'one-of-two' })).toBeCloseTo(0.05, 13);
  });
  test.each(FORMULAS)('%s: exchanging the groups, or counting failures, changes nothing', (formula) => {
    fc.assert(
      fc.property(p, p, size, size, (pA, pB, nA, nB) => {
        const power = powerProportions(pA, pB, nA, nB, 0.05, { formula });
        expect(powerProportions(pB, pA, nB, nA, 0.05, { formula })).toBeCloseTo(power, 10);
        expect(powerProportions(1 - pA, 1 - pB, nA, nB, 0.05, { formula })).toBeCloseTo(power, 10);
      }),
    );
  });
  test.each(['pooled-null', 'unpooled'] as const)('%s: has the power that its sample size promises, with groups of 1 to 2', (formula) => {
    const nA = sampleSizeProportions(0.1, 0.13, 0.05, 0.8, { formula, ratio: 2 });
    expect(powerProportions(0.1, 0.13, nA, 2 * nA, 0.05, { formula, tails: 'one-of-two' })).toBeCloseTo(0.8, 12);
  });
  test('left out, the options are pooled-null and both', () => {
    expect(powerProportions(0.3, 0.32, 50, 70, 0.1)).toBe(
      powerProportions(0.3, 0.32, 50, 70, 0.1, { formula: 'pooled-null', tails: 'both' }),
    );
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`powerProportions requires ${message}`);
    expect(() => powerProportions(0, 0.5, 10, 10, 0.05)).toThrow(refusal('pA inside (0, 1), got 0'));
    expect(() => powerProportions(0.5, 1, 10, 10, 0.05)).toThrow(refusal('pB inside (0, 1), got 1'));
    expect(() => powerProportions(0.5, 0.6, 10, 10, NaN)).toThrow(refusal('alpha inside (0, 1), got NaN'));
    expect(() => powerProportions(0.5, 0.6, 0, 10, 0.05)).toThrow(refusal('a finite nA > 0, got 0'));
    expect(() => powerProportions(0.5, 0.6, 10, Infinity, 0.05)).toThrow(refusal('a finite nB > 0, got Infinity'));
    expect(() => powerProportions(0.5, 0.6, 10, 10, 0.05, { formula: 'z' as 'arcsine' })).toThrow(
      refusal('formula to be one of pooled-null, unpooled, arcsine, got z'),
    );
    expect(() => powerProportions(0.5, 0.6, 10, 10, 0.05, { tails: 'one' as 'both' })).toThrow(
      refusal('tails to be one of both, one-of-two, got one'),
    );
  });
});

describe('mdeProportions', () => {
  test.each(FORMULAS)('%s: the change is found with just the power asked for, upwards and downwards', (formula) => {
    for (const tails of ['both', 'one-of-two'] as const) {
      const up = mdeProportions(0.3, 300, 500, 0.05, 0.8, { formula, tails });
      const down = mdeProportions(0.3, 300, 500, 0.05, 0.8, { formula, tails, direction: 'decrease' });
      expect(up).toBeGreaterThan(0);
      expect(down).toBeLessThan(0);
      expect(powerProportions(0.3, 0.3 + up, 300, 500, 0.05, { formula, tails })).toBeCloseTo(0.8, 12);
      expect(powerProportions(0.3, 0.3 + down, 300, 500, 0.05, { formula, tails })).toBeCloseTo(0.8, 12);
    }
  });
  test('by hand: an h of (z of 1 - alpha / 2) + (z of 1/2 = 0), over sqrt(n / 2), from the middle', () => {
    const change = mdeProportions(0.5, 200, 200, 0.05, 0.5, { formula: 'arcsine' });
    expect(effectSizeH(0.5, 0.5 + change)).toBeCloseTo(criticalZ(0.05) / 10, 12);
  });
  test('four times as many people roughly halve it', () => {
    const ratio = mdeProportions(0.5, 1000, 1000, 0.05, 0.8) / mdeProportions(0.5, 4000, 4000, 0.05, 0.8);
    expect(ratio).toBeGreaterThan(1.95);
    expect(ratio).toBeLessThan(2);
  });
  test('is NaN when even the largest change is too small, or no change is needed', () => {
    expect(mdeProportions(0.9, 5, 5, 0.05, 0.8)).toBeNaN();
    expect(mdeProportions(0.1, 5, 5, 0.05, 0.8, { direction: 'decrease' })).toBeNaN();
    expect(mdeProportions(0.5, 500, 500, 0.1, 0.04)).toBeNaN();
    expect(mdeProportions(0.5, 500, 500, 0.1, 0.06)).toBeGreaterThan(0);
    expect(mdeProportions(0.5, 500, 500, 0.1, 0.06, { tails: 'both' })).toBeNaN();
  });
  test('a change may use almost all the room there is', () => {
    const change = mdeProportions(0.1, 6, 6, 0.05, 0.98);
    expect(change).toBeGreaterThan(0.8);
    expect(change).toBeLessThan(0.9);
  });
  test('left out, the options are pooled-null, one-of-two and increase', () => {
    expect(mdeProportions(0.3, 50, 70, 0.1, 0.6)).toBe(
      mdeProportions(0.3, 50, 70, 0.1, 0.6, { formula: 'pooled-null', tails: 'one-of-two', direction: 'increase' }),
    );
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`mdeProportions requires ${message}`);
    expect(() => mdeProportions(1, 10, 10, 0.05, 0.8)).toThrow(refusal('pA inside (0, 1), got 1'));
    expect(() => mdeProportions(0.5, 10, 10, 0, 0.8)).toThrow(refusal('alpha inside (0, 1), got 0'));
    expect(() => mdeProportions(0.5, 10, 10, 0.05, 1)).toThrow(refusal('power inside (0, 1), got 1'));
    expect(() => mdeProportions(0.5, -1, 10, 0.05, 0.8)).toThrow(refusal('a finite nA > 0, got -1'));
    expect(() => mdeProportions(0.5, 10, 0, 0.05, 0.8)).toThrow(refusal('a finite nB > 0, got 0'));
    expect(() => mdeProportions(0.5, 10, 10, 0.05, 0.8, { formula: 'z' as 'arcsine' })).toThrow(
      refusal('formula to be one of pooled-null, unpooled, arcsine, got z'),
    );
    expect(() => mdeProportions(0.5, 10, 10, 0.05, 0.8, { tails: 'one' as 'both' })).toThrow(
      refusal('tails to be one of both, one-of-two, got one'),
    );
    expect(() => mdeProportions(0.5, 10, 10, 0.05, 0.8, { direction: 'up' as 'increase' })).toThrow(
      refusal('direction to be one of increase, decrease, got up'),
    );
  });
});
