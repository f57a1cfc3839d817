/** Sample sizes: by hand, laws, refusals; the reference cases stand in tests/conformance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf } from '#core/stats/normal-cdf.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { sampleSizePerGroup } from './sample-size-per-group.ts';
import { sampleSizeProportions } from './sample-size-proportions.ts';
import { effectSizeH } from './effect-size-h.ts';

const p = fc.integer({ min: 5, max: 95 }).map((percent) => percent / 100);
const pair = fc.tuple(p, p).filter(([a, b]) => a !== b);

describe('sampleSizeProportions', () => {
  test('by hand: 1/4 against 3/4 with power 1/2, where z of the power is 0: z^2 x 2 x 1/2 x 1/2 / (1/2)^2 = 2 z^2', () => {
    const z = normalQuantile(0.975);
    expect(sampleSizeProportions(1 / 4, 3 / 4, 0.05, 0.5)).toBeCloseTo(2 * z * z, 10);
    // Unpooled, the variance is 2 x 3/16 in place of 1/2.
    expect(sampleSizeProportions(1 / 4, 3 / 4, 0.05, 0.5, { formula: 'unpooled' })).toBeCloseTo(1.5 * z * z, 10);
  });
  test('exchanging the groups, or counting failures, changes nothing', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const n = sampleSizeProportions(a, b, 0.05, 0.8);
        expect(sampleSizeProportions(b, a, 0.05, 0.8) / n).toBeCloseTo(1, 9);
        expect(sampleSizeProportions(1 - a, 1 - b, 0.05, 0.8) / n).toBeCloseTo(1, 9);
      }),
    );
  });
  test('the arcsine size has just the power asked for, both tails counted', () => {
    const size = sampleSizeProportions(0.1, 0.12, 0.05, 0.8, { formula: 'arcsine', ratio: 2 });
    const shift = effectSizeH(0.1, 0.12) / Math.sqrt(1 / size + 1 / (2 * size));
    const z = normalQuantile(0.975);
    expect(normalCdf(shift - z) + normalCdf(-shift - z)).toBeCloseTo(0.8, 12);
  });
  test('arcsine: every size beats a power below alpha', () => {
    expect(sampleSizeProportions(0.1, 0.2, 0.5, 0.4, { formula: 'arcsine' })).toBeNaN();
  });
  test('by hand: twice as many in the treatment, pooled (1/4 + 2 x 3/4) / 3 = 7/12, with power 1/2', () => {
    const z = normalQuantile(0.975);
    const size = sampleSizeProportions(1 / 4, 3 / 4, 0.05, 0.5, { ratio: 2 });
    expect(size).toBeCloseTo((z * z * (7 / 12) * (5 / 12) * (3 / 2)) / (1 / 4), 10);
    // Unpooled: 3/16 + 3/32.
    expect(sampleSizeProportions(1 / 4, 3 / 4, 0.05, 0.5, { ratio: 2, formula: 'unpooled' })).toBeCloseTo((z * z * 9) / 8, 10);
  });
  test('grows with power, falls with alpha and with the gap around a fixed mean', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 18 }), (gap) => {
        const [near, far] = [gap / 100, (gap + 1) / 100];
        const size = sampleSizeProportions(0.5 - near, 0.5 + near, 0.05, 0.8);
        expect(sampleSizeProportions(0.5 - near, 0.5 + near, 0.05, 0.81)).toBeGreaterThan(size);
        expect(sampleSizeProportions(0.5 - near, 0.5 + near, 0.06, 0.8)).toBeLessThan(size);
        expect(sampleSizeProportions(0.5 - far, 0.5 + far, 0.05, 0.8)).toBeLessThan(size);
      }),
    );
  });
  test('left out, the options are pooled-null and 1', () => {
    expect(sampleSizeProportions(0.4, 0.5, 0.05, 0.8)).toBe(
      sampleSizeProportions(0.4, 0.5, 0.05, 0.8, { formula: 'pooled-null', ratio: 1 }),
    );
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`sampleSizeProportions requires ${message}`);
    expect(() => sampleSizeProportions(0, 0.5, 0.05, 0.8)).toThrow(refusal('pA inside (0, 1), got 0'));
    expect(() => sampleSizeProportions(0.5, 1, 0.05, 0.8)).toThrow(refusal('pB inside (0, 1), got 1'));
    expect(() => sampleSizeProportions(0.4, 0.5, 0, 0.8)).toThrow(refusal('alpha inside (0, 1), got 0'));
    expect(() => sampleSizeProportions(0.4, 0.5, 0.05, NaN)).toThrow(refusal('power inside (0, 1), got NaN'));
    expect(() => sampleSizeProportions(0.5, 0.5, 0.05, 0.8)).toThrow(refusal('pA and pB to differ, got 0.5 twice'));
    for (const ratio of [0, -1, NaN, Infinity]) {
      expect(() => sampleSizeProportions(0.4, 0.5, 0.05, 0.8, { ratio })).toThrow(refusal(`a finite ratio > 0, got ${ratio}`));
    }
    expect(() => sampleSizeProportions(0.4, 0.5, 0.05, 0.8, { formula: 'exact' as 'arcsine' })).toThrow(
      refusal('formula to be one of pooled-null, unpooled, arcsine, got exact'),
    );
  });
});

describe('sampleSizePerGroup', () => {
  test('is the next whole person', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [whole, real] = [sampleSizePerGroup(a, b, 0.05, 0.8), sampleSizeProportions(a, b, 0.05, 0.8)];
        return Number.isInteger(whole) && whole >= real && whole < real + 1;
      }),
    );
  });
  test('refuses equal proportions', () => expect(() => sampleSizePerGroup(0.5, 0.5, 0.05, 0.8)).toThrow(RangeError));
});
