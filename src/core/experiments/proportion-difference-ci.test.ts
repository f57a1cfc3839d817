/** proportionDifferenceCi: by hand, laws, edges, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalUpper } from '#core/stats/normal-cdf.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { type ProportionDifferenceMethod, proportionDifferenceCi } from './proportion-difference-ci.ts';
import { twoProportionZ } from './two-proportion-z.ts';

/** The level at which z is 2, for arithmetic by hand. */
const Z2 = 2 * normalUpper(2);
const METHODS: readonly ProportionDifferenceMethod[] = ['wald', 'agresti-caffo', 'newcomb', 'score'];
const count = fc.integer({ min: 1, max: 200 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('proportionDifferenceCi', () => {
  test('wald by hand, z = 2: 1 of 4 against 3 of 4 give 1/2 -+ 2 sqrt(3/32), as in the z test', () => {
    const { low, high } = proportionDifferenceCi(1, 4, 3, 4, Z2);
    expect(low).toBeCloseTo(0.5 - 2 * Math.sqrt(3 / 32), 13);
    expect(high).toBeCloseTo(0.5 + 2 * Math.sqrt(3 / 32), 13);
    fc.assert(
      fc.property(count, count, ([xA, nA], [xB, nB]) => {
        const { low, high } = twoProportionZ(xA, nA, xB, nB, 0.1);
        expect(proportionDifferenceCi(xA, nA, xB, nB, 0.1)).toEqual({ low, high });
      }),
    );
  });
  test('agresti-caffo by hand, z = 2: 1 of 14 and 7 of 14 become 2/16 and 8/16', () => {
    const { low, high } = proportionDifferenceCi(1, 14, 7, 14, Z2, { method: 'agresti-caffo' });
    const reach = 2 * Math.sqrt((7 / 64 + 1 / 4) / 16);
    expect(low).toBeCloseTo(3 / 8 - reach, 13);
    expect(high).toBeCloseTo(3 / 8 + reach, 13);
  });
  test('newcomb by hand, z = 2: 0 of 4 has Wilson limits 0 and 1/2, 2 of 4 has 1/2 -+ sqrt(1/8)', () => {
    const { low, high } = proportionDifferenceCi(0, 4, 2, 4, Z2, { method: 'newcomb' });
    expect(low).toBeCloseTo(0.5 - Math.sqrt(1 / 8 + 1 / 4), 13);
    expect(high).toBeCloseTo(0.5 + Math.sqrt(1 / 8), 13);
  });
  test('score by hand: without any success the likeliest rates are -d and 0, so that |d| = k / (1 + k), k = z^2 N / ((N - 1) n)', () => {
    const { low, high } = proportionDifferenceCi(0, 50, 0, 60, 0.05, { method: 'score' });
    const k = (n: number) => (normalQuantile(0.975) ** 2 * 110) / 109 / n;
    expect(low).toBeCloseTo(-k(50) / (1 + k(50)), 12);
    expect(high).toBeCloseTo(k(60) / (1 + k(60)), 12);
  });
  test('score: the limits of the closed form of the cubic, solved by a root finder of SciPy 1.17.1', () => {
    const some = proportionDifferenceCi(12, 150, 25, 160, 0.05, { method: 'score' });
    expect(some.low).toBeCloseTo(0.004092749730459034, 12);
    expect(some.high).toBeCloseTo(0.15012557115934813, 12);
    expect(proportionDifferenceCi(5, 20, 5, 20, 0.05, { method: 'score' }).high).toBeCloseTo(0.27206893929933523, 12);
  });
  test('score-statsmodels: the values of statsmodels 0.13.5, which are not symmetric for equal groups', () => {
    const { low, high } = proportionDifferenceCi(5, 20, 5, 20, 0.05, { method: 'score-statsmodels' });
    expect(low).toBeCloseTo(-0.257576344021297, 7);
    expect(high).toBeCloseTo(0.2670570475473548, 7);
    const some = proportionDifferenceCi(12, 150, 25, 160, 0.05, { method: 'score-statsmodels' });
    expect(some.low).toBeCloseTo(0.004095049215726835, 7);
    expect(some.high).toBeCloseTo(0.1489550210737281, 7);
  });
  test.each([
    [40, 40, 37, 41, 0.05],
    [0, 40, 4, 45, 0.1],
  ] as const)(
    'score-statsmodels comes near the right interval when the control is at an end: %s of %s, %s of %s',
    (xA, nA, xB, nB, alpha) => {
      const [theirs, right] = (['score-statsmodels', 'score'] as const).map((method) =>
        proportionDifferenceCi(xA, nA, xB, nB, alpha, { method }),
      );
      expect(theirs?.low).toBeCloseTo(right?.low ?? NaN, 3);
      expect(theirs?.high).toBeCloseTo(right?.high ?? NaN, 3);
    },
  );
  test.each(METHODS)('%s: swapping the groups, or failures for successes, turns the interval around', (method) => {
    fc.assert(
      fc.property(count, count, ([xA, nA], [xB, nB]) => {
        const { low, high } = proportionDifferenceCi(xA, nA, xB, nB, 0.05, { method });
        for (const turned of [
          proportionDifferenceCi(xB, nB, xA, nA, 0.05, { method }),
          proportionDifferenceCi(nA - xA, nA, nB - xB, nB, 0.05, { method }),
        ]) {
          expect(turned.low).toBeCloseTo(-high, 9);
          expect(turned.high).toBeCloseTo(-low, 9);
        }
      }),
      { numRuns: 40 },
    );
  });
  test.each(['newcomb', 'score'] as const)(
    '%s: holds the difference seen and stays inside [-1, 1], also for rates of 0 and 1',
    (method) => {
      fc.assert(
        fc.property(count, count, ([xA, nA], [xB, nB]) => {
          const { low, high } = proportionDifferenceCi(xA, nA, xB, nB, 0.05, { method });
          const seen = xB / nB - xA / nA;
          expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
          expect(low).toBeLessThanOrEqual(seen + 1e-12);
          expect(high).toBeGreaterThanOrEqual(seen - 1e-12);
          expect(high).toBeLessThanOrEqual(1 + 1e-12);
        }),
        { numRuns: 40 },
      );
      expect(proportionDifferenceCi(0, 20, 20, 20, 0.05, { method }).high).toBe(1);
      expect(proportionDifferenceCi(20, 20, 0, 20, 0.05, { method }).low).toBe(-1);
    },
  );
  test('left out, the method is wald', () => {
    expect(proportionDifferenceCi(1, 4, 3, 5, 0.1)).toEqual(proportionDifferenceCi(1, 4, 3, 5, 0.1, { method: 'wald' }));
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`proportionDifferenceCi requires ${message}`);
    expect(() => proportionDifferenceCi(5, 4, 1, 4, 0.05)).toThrow(refusal('xA <= nA, got 5 > 4'));
    expect(() => proportionDifferenceCi(1, 4, 1, 0, 0.05)).toThrow(refusal('an integer nB >= 1, got 0'));
    expect(() => proportionDifferenceCi(1, 4, 1, 4, NaN)).toThrow(refusal('alpha inside (0, 1), got NaN'));
    expect(() => proportionDifferenceCi(1, 4, 1, 4, 0.05, { method: 'mn' as 'score' })).toThrow(
      refusal('method to be one of wald, agresti-caffo, newcomb, score, score-statsmodels, got mn'),
    );
  });
});
