/** Planning for means: by hand, laws, refusals; the reference cases stand in tests/conformance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noncentralTCdf, noncentralTUpper } from '#core/stats/noncentral-t.ts';
import { normalCdf } from '#core/stats/normal-cdf.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { studentTQuantile } from '#core/stats/student-t.ts';
import { mdeMeans } from './mde-means.ts';
import { powerAndMde } from './power-and-mde.ts';
import { powerMeans } from './power-means.ts';
import { sampleSizeMeans } from './sample-size-means.ts';

const Z = normalQuantile(0.975);
const Z80 = normalQuantile(0.8);
const sd = fc.double({ min: 0.5, max: 20, noNaN: true });
const people = fc.integer({ min: 2, max: 4000 });
const effect = fc.double({ min: 0.01, max: 10, noNaN: true });
const alpha = fc.double({ min: 0.001, max: 0.2, noNaN: true });
const power = fc.double({ min: 0.5, max: 0.99, noNaN: true });

describe('powerAndMde', () => {
  test('by hand: sd 10 and 800 people give a standard error of 10 x sqrt(2 / 800) = 1/2, an effect of 1 stands 2 of them off', () => {
    const plan = powerAndMde(10, 800, 1, 0.05, 0.8);
    expect(plan.power).toBeCloseTo(normalCdf(2 - Z) + normalCdf(-2 - Z), 14);
    expect(plan.mde).toBeCloseTo((Z + Z80) / 2, 14);
    // 2 x 100 x (1.95996 + 0.84162)^2 / 1 = 1569.8
    expect(plan.samplePerGroup).toBe(1570);
  });
  test('the size is the closed form, rounded up', () => {
    fc.assert(
      fc.property(sd, effect, alpha, power, (s, d, a, w) => {
        const closed = (2 * s * s * (normalQuantile(1 - a / 2) + normalQuantile(w)) ** 2) / (d * d);
        const { samplePerGroup } = powerAndMde(s, 10, d, a, w);
        expect(samplePerGroup).toBeGreaterThanOrEqual(closed * (1 - 1e-9));
        expect(samplePerGroup).toBeLessThan(closed * (1 + 1e-9) + 1);
      }),
    );
  });
  test('an effect as large as the mde has about the power asked for, the far tail adding a little', () => {
    fc.assert(
      fc.property(sd, people, alpha, power, (s, n, a, w) => {
        const { mde } = powerAndMde(s, n, 1, a, w);
        const reached = powerAndMde(s, n, mde, a, w).power;
        expect(reached - w).toBeGreaterThan(-1e-12);
        expect(reached - w).toBeLessThan(0.04);
      }),
    );
  });
  test('scaling sd and effect together changes neither power nor size; the sign of the effect does not matter', () => {
    fc.assert(
      fc.property(sd, people, effect, (s, n, d) => {
        const plan = powerAndMde(s, n, d, 0.05, 0.8);
        const scaled = powerAndMde(8 * s, n, -8 * d, 0.05, 0.8);
        expect(scaled.power).toBeCloseTo(plan.power, 12);
        expect(scaled.samplePerGroup).toBe(plan.samplePerGroup);
        expect(scaled.mde / plan.mde).toBeCloseTo(8, 10);
      }),
    );
  });
  test('four times as many people halve the mde', () => {
    fc.assert(
      fc.property(people, (n) => {
        expect(powerAndMde(1, n, 1, 0.05, 0.8).mde / powerAndMde(1, 4 * n, 1, 0.05, 0.8).mde).toBeCloseTo(2, 12);
      }),
    );
  });
  test('a vanishing effect is found with probability alpha', () => {
    expect(powerAndMde(1, 50, 1e-9, 0.05, 0.8).power).toBeCloseTo(0.05, 12);
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`powerAndMde requires ${message}`);
    expect(() => powerAndMde(0, 10, 1, 0.05, 0.8)).toThrow(refusal('a finite sd > 0, got 0'));
    expect(() => powerAndMde(1, 1.9, 1, 0.05, 0.8)).toThrow(refusal('a finite perGroup >= 2, got 1.9'));
    expect(() => powerAndMde(1, 10, 0, 0.05, 0.8)).toThrow(refusal('an effect other than 0, got 0'));
    expect(() => powerAndMde(1, 10, NaN, 0.05, 0.8)).toThrow(refusal('a finite effect, got NaN'));
    expect(() => powerAndMde(1, 10, 1, 0, 0.8)).toThrow(refusal('alpha inside (0, 1), got 0'));
    expect(() => powerAndMde(1, 10, 1, 0.05, 1)).toThrow(refusal('power inside (0, 1), got 1'));
    expect(powerAndMde(1, 2, 1, 0.05, 0.8).power).toBeGreaterThan(0.05);
  });
});

describe('powerMeans', () => {
  test('by hand: 4 against 12 people, sqrt(1/4 + 1/12) = sqrt(1/3)', () => {
    const shift = 1.5 / Math.sqrt(1 / 3);
    expect(powerMeans(2, 4, 3, 0.05, { ratio: 3 })).toBeCloseTo(normalCdf(shift - Z) + normalCdf(-shift - Z), 14);
    expect(powerMeans(2, 4, -3, 0.05, { ratio: 3, tails: 'one-of-two' })).toBeCloseTo(normalCdf(shift - Z), 14);
  });
  test('t: the noncentral t beyond its critical values, with nA + nB - 2 = 14 degrees of freedom', () => {
    const [shift, critical] = [0.5 / Math.sqrt(1 / 3), studentTQuantile(0.95, 14)];
    const near = noncentralTUpper(critical, 14, shift);
    expect(powerMeans(1, 4, 0.5, 0.1, { formula: 't', ratio: 3, tails: 'one-of-two' })).toBeCloseTo(near, 12);
    expect(powerMeans(1, 4, 0.5, 0.1, { formula: 't', ratio: 3 })).toBeCloseTo(near + noncentralTCdf(-critical, 14, shift), 12);
  });
  test.each(['z', 't'] as const)('%s: no effect is found with probability alpha, half of it in one tail', (formula) => {
    expect(powerMeans(3, 5, 0, 0.1, { formula })).toBeCloseTo(0.1, 12);
    expect(powerMeans(3, 5, 0, 0.1, { formula, tails: 'one-of-two' })).toBeCloseTo(0.05, 12);
  });
  test('left out, the options are z, 1 and both', () => {
    expect(powerMeans(1, 20, 0.2, 0.05)).toBe(powerMeans(1, 20, 0.2, 0.05, { formula: 'z', ratio: 1, tails: 'both' }));
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`powerMeans requires ${message}`);
    expect(() => powerMeans(-1, 10, 1, 0.05)).toThrow(refusal('a finite sd > 0, got -1'));
    expect(() => powerMeans(1, 1, 1, 0.05)).toThrow(refusal('a finite perGroup >= 2, got 1'));
    expect(() => powerMeans(1, 10, Infinity, 0.05)).toThrow(refusal('a finite effect, got Infinity'));
    expect(() => powerMeans(1, 10, 1, 1)).toThrow(refusal('alpha inside (0, 1), got 1'));
    expect(() => powerMeans(1, 10, 1, 0.05, { formula: 'f' as 't' })).toThrow(refusal('formula to be one of z, t, got f'));
    expect(() => powerMeans(1, 10, 1, 0.05, { ratio: 0 })).toThrow(refusal('a finite ratio > 0, got 0'));
    expect(() => powerMeans(1, 10, 1, 0.05, { tails: 'one' as 'both' })).toThrow(refusal('tails to be one of both, one-of-two, got one'));
  });
});

describe('mdeMeans and sampleSizeMeans', () => {
  const plans = (['z', 't'] as const).flatMap((formula) =>
    (['both', 'one-of-two'] as const).map((tails) => ({ formula, tails, ratio: 3 })),
  );
  test.each(plans)('have the power that they promise: $formula, $tails', (plan) => {
    const mde = mdeMeans(2, 20, 0.05, 0.8, plan);
    expect(powerMeans(2, 20, mde, 0.05, plan)).toBeCloseTo(0.8, 11);
    expect(powerMeans(2, sampleSizeMeans(2, 1.3, 0.05, 0.8, plan), 1.3, 0.05, plan)).toBeCloseTo(0.8, 11);
    // With few people and a hard promise the search must widen its bracket.
    expect(powerMeans(1, 2, mdeMeans(1, 2, 0.01, 0.99, { ...plan, ratio: 1 }), 0.01, { ...plan, ratio: 1 })).toBeCloseTo(0.99, 11);
  });
  test('an effect as large as the mde needs the people at hand', () => {
    fc.assert(
      fc.property(sd, people, (s, n) => {
        expect(sampleSizeMeans(s, mdeMeans(s, n, 0.05, 0.8), 0.05, 0.8) / n).toBeCloseTo(1, 11);
      }),
    );
  });
  test('t asks for more people than z', () => {
    const t = sampleSizeMeans(1, 0.8, 0.05, 0.8, { formula: 't' });
    expect(t - sampleSizeMeans(1, 0.8, 0.05, 0.8)).toBeCloseTo(1, 1);
    // An enormous effect still needs one degree of freedom: 3 people in all, of whom the control gets 1 / (1 + ratio).
    expect(sampleSizeMeans(1, 50, 0.05, 0.8, { formula: 't' })).toBe(1.5);
    expect(sampleSizeMeans(1, 500, 0.05, 0.8, { formula: 't', ratio: 3.5 })).toBeCloseTo(2 / 3, 14);
  });
  test('are NaN when no effect at all already has the power', () => {
    for (const formula of ['z', 't'] as const) {
      expect(mdeMeans(1, 10, 0.3, 0.3, { formula, tails: 'both' })).toBeNaN();
      expect(mdeMeans(1, 10, 0.3, 0.35, { formula, tails: 'both' })).toBeGreaterThan(0);
      expect(sampleSizeMeans(1, 1, 0.3, 0.3, { formula, tails: 'both' })).toBeNaN();
      expect(sampleSizeMeans(1, 1, 0.3, 0.35, { formula, tails: 'both' })).toBeGreaterThan(0);
    }
    expect(mdeMeans(1, 10, 0.3, 0.14, { formula: 't' })).toBeNaN();
    expect(sampleSizeMeans(1, 1, 0.3, 0.15, { formula: 't' })).toBeNaN();
    expect(sampleSizeMeans(1, 1, 0.3, 0.2, { formula: 't' })).toBeGreaterThan(0);
  });
  test('left out, the options are z, 1 and one-of-two', () => {
    const plan = { formula: 'z', ratio: 1, tails: 'one-of-two' } as const;
    expect(mdeMeans(1, 20, 0.2, 0.5)).toBe(mdeMeans(1, 20, 0.2, 0.5, plan));
    expect(sampleSizeMeans(1, 0.3, 0.2, 0.5)).toBe(sampleSizeMeans(1, 0.3, 0.2, 0.5, plan));
  });
  test('refuse what they cannot take, and say which', () => {
    const mde = (message: string) => new RangeError(`mdeMeans requires ${message}`);
    expect(() => mdeMeans(NaN, 10, 0.05, 0.8)).toThrow(mde('a finite sd > 0, got NaN'));
    expect(() => mdeMeans(1, 1, 0.05, 0.8)).toThrow(mde('a finite perGroup >= 2, got 1'));
    expect(() => mdeMeans(1, 10, 0, 0.8)).toThrow(mde('alpha inside (0, 1), got 0'));
    expect(() => mdeMeans(1, 10, 0.05, 1)).toThrow(mde('power inside (0, 1), got 1'));
    expect(() => mdeMeans(1, 10, 0.05, 0.8, { ratio: -1 })).toThrow(mde('a finite ratio > 0, got -1'));
    const size = (message: string) => new RangeError(`sampleSizeMeans requires ${message}`);
    expect(() => sampleSizeMeans(0, 1, 0.05, 0.8)).toThrow(size('a finite sd > 0, got 0'));
    expect(() => sampleSizeMeans(1, 0, 0.05, 0.8)).toThrow(size('an effect other than 0, got 0'));
    expect(() => sampleSizeMeans(1, -Infinity, 0.05, 0.8)).toThrow(size('a finite effect, got -Infinity'));
    expect(() => sampleSizeMeans(1, 1, 1, 0.8)).toThrow(size('alpha inside (0, 1), got 1'));
    expect(() => sampleSizeMeans(1, 1, 0.05, 0)).toThrow(size('power inside (0, 1), got 0'));
    expect(() => sampleSizeMeans(1, 1, 0.05, 0.8, { formula: 'T' as 't' })).toThrow(size('formula to be one of z, t, got T'));
  });
});
