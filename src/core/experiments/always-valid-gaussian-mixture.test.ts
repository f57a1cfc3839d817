/** The asymptotic confidence sequence: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alwaysValidGaussianMixture } from './always-valid-gaussian-mixture.ts';
import type { SampleSummary } from './sample-summary.ts';

const control = { size: 100, mean: 10, variance: 4 };
const treatment = { size: 60, mean: 11, variance: 3 };
const arm = fc.record({
  size: fc.integer({ min: 2, max: 1000 }),
  mean: fc.integer({ min: -9, max: 9 }),
  variance: fc.integer({ min: 1, max: 50 }),
});

describe('alwaysValidGaussianMixture', () => {
  test('by hand: squared error 4/100 + 3/60 = 0.09, 160 units, tuning 160 so that t is the evidence 2 ln 20 + ln(1 + 2 ln 20)', () => {
    const t = 2 * Math.log(20) + Math.log(1 + 2 * Math.log(20));
    const { difference, rho, p, low, high } = alwaysValidGaussianMixture(control, treatment, 0.05, 160);
    expect(difference).toBe(1);
    expect(rho).toBeCloseTo(Math.sqrt(t / 160), 12);
    const halfWidth = 0.3 * Math.sqrt(((2 * (t + 1)) / t) * Math.log(Math.sqrt(t + 1) / 0.05));
    expect(low).toBeCloseTo(1 - halfWidth, 12);
    expect(high).toBeCloseTo(1 + halfWidth, 12);
    expect(p).toBeCloseTo(Math.sqrt(t + 1) / Math.exp(((t / 0.09) * 1) / (2 * (t + 1))), 12);
  });
  test('p is alpha where the interval touches 0', () => {
    const { high } = alwaysValidGaussianMixture({ ...control, mean: 0 }, { ...treatment, mean: 0 }, 0.1, 500);
    expect(alwaysValidGaussianMixture({ ...control, mean: 0 }, { ...treatment, mean: high }, 0.1, 500).p).toBeCloseTo(0.1, 10);
  });
  test('swapping the arms negates the difference and mirrors the interval; p stays in [0, 1]', () => {
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        const [there, back] = [alwaysValidGaussianMixture(a, b, 0.05, 200), alwaysValidGaussianMixture(b, a, 0.05, 200)];
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(back.low).toBeCloseTo(-there.high, 9);
        expect(back.p).toBeCloseTo(there.p, 12);
        expect(there.p).toBeGreaterThanOrEqual(0);
        expect(there.p).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('equal means: p is capped at 1', () => {
    expect(alwaysValidGaussianMixture(control, { ...control }, 0.05, 200).p).toBe(1);
  });
  test('without any variance there is no interval', () => {
    const found = alwaysValidGaussianMixture({ size: 5, mean: 1, variance: 0 }, { size: 5, mean: 3, variance: 0 }, 0.05, 10);
    expect(found).toMatchObject({ difference: 2, p: NaN, low: NaN, high: NaN });
    expect(found.rho).toBeGreaterThan(0);
  });
  test('one arm may be without variance', () => {
    expect(alwaysValidGaussianMixture({ size: 2, mean: 11, variance: 0 }, treatment, 0.05, 10).p).toBe(1);
  });
  test.each([
    [{ ...control, size: 1 }, treatment, 0.05, 10, 'an integer control.size >= 2, got 1'],
    [control, { ...treatment, size: 2.5 }, 0.05, 10, 'an integer treatment.size >= 2, got 2.5'],
    [{ ...control, mean: NaN }, treatment, 0.05, 10, 'a finite control.mean, got NaN'],
    [control, { ...treatment, variance: -1 }, 0.05, 10, 'a finite treatment.variance >= 0, got -1'],
    [control, treatment, 1, 10, 'alpha inside (0, 1), got 1'],
    [control, treatment, 0.05, 0, 'a finite tuning > 0, got 0'],
  ] as [SampleSummary, SampleSummary, number, number, string][])('refuses %j, %j, %s, %s', (a, b, alpha, tuning, message) => {
    expect(() => alwaysValidGaussianMixture(a, b, alpha, tuning)).toThrow(new RangeError(`alwaysValidGaussianMixture requires ${message}`));
  });
});
