/** Two-sample Kolmogorov-Smirnov test: by hand, by counting, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kolmogorovUpper } from './kolmogorov-upper.ts';
import { ksExactUpper } from './ks-exact-upper.ts';
import { ksOneSampleCdf } from './ks-one-sample-cdf.ts';
import { ksOneSampleUpper } from './ks-one-sample-upper.ts';
import { type KsMethod, ksTwoSample } from './ks-two-sample.ts';
import { pelzGoodCdf } from './pelz-good-cdf.ts';

const methods: readonly KsMethod[] = ['kolmogorov-limit', 'asymptotic', 'exact'];
const sample = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 12 });

describe('ksTwoSample', () => {
  test('by hand: 1, 2 against 2, 3: the gap is 1/2 from 1 to 2, and from 2 to 3', () => {
    expect(ksTwoSample([2, 1], [3, 2]).statistic).toBe(0.5);
  });
  test('by hand: two against two apart, 2 of the 6 orders: exact p 1/3', () => {
    expect(ksTwoSample([1, 2], [3, 4], { method: 'exact' })).toEqual({ statistic: 1, pValue: expect.closeTo(1 / 3, 12) });
  });
  test('the limit is the default, 2 (exp(-2 x^2) - exp(-8 x^2) + exp(-18 x^2)) at x = root(nm / (n + m)) D', () => {
    const { pValue } = ksTwoSample([1, 2], [3, 4]);
    expect(pValue).toBeCloseTo(2 * (Math.exp(-2) - Math.exp(-8) + Math.exp(-18)), 12);
    expect(ksTwoSample([1, 2], [3, 4], { method: 'kolmogorov-limit' }).pValue).toBe(pValue);
  });
  test('by hand: asymptotic at D = 1/2, n = m = 4: effective size 2, where P(D >= 1/2) = 2 (1/2)^2', () => {
    expect(ksTwoSample([1, 2, 3, 4], [3, 4, 5, 6], { method: 'asymptotic' }).pValue).toBeCloseTo(0.5, 12);
  });
  test('the effective size rounds halves to even: 5 against 5 makes 2, 3 against 3 makes 2, 1 against 1 nothing', () => {
    expect(ksTwoSample([1, 2, 3, 4, 5], [4, 5, 6, 7, 8], { method: 'asymptotic' }).pValue).toBeCloseTo(ksOneSampleUpper(2, 0.6), 12);
    expect(ksTwoSample([1, 2, 3], [3, 4, 5], { method: 'asymptotic' }).pValue).toBeCloseTo(ksOneSampleUpper(2, 2 / 3), 12);
    expect(ksTwoSample([1], [2], { method: 'asymptotic' })).toEqual({ statistic: 1, pValue: NaN });
    // 2 x 7 / 9 is 1.56, to the nearest.
    expect(ksTwoSample([1, 3], [2, 4, 5, 6, 7, 8, 9], { method: 'asymptotic' }).pValue).toBeCloseTo(ksOneSampleUpper(2, 6 / 7), 12);
  });
  test('the order of samples, the order in them, mirroring and rising maps change nothing', () => {
    fc.assert(
      fc.property(sample, sample, fc.constantFrom(...methods), (before, now, method) => {
        const result = ksTwoSample(before, now, { method });
        const same = { statistic: result.statistic, pValue: expect.closeTo(result.pValue, 12) };
        expect(ksTwoSample(now, before, { method })).toEqual(same);
        expect(ksTwoSample(before.toReversed(), now, { method })).toEqual(same);
        const mirrored = [before, now].map((values) => values.map((value) => -value)) as [number[], number[]];
        expect(ksTwoSample(...mirrored, { method })).toEqual(same);
        const cubed = [before, now].map((values) => values.map((value) => value ** 3)) as [number[], number[]];
        expect(ksTwoSample(...cubed, { method })).toEqual(same);
        expect(result.pValue).toBeGreaterThanOrEqual(0);
        expect(result.pValue).toBeLessThanOrEqual(1);
      }),
    );
  });
  test.each(methods)('a sample against itself: 0 and 1 by %s', (method) => {
    expect(ksTwoSample([3, 1, 1], [1, 1, 3], { method })).toEqual({ statistic: 0, pValue: 1 });
  });
  test('an empty sample leaves nothing to compare', () => {
    expect(ksTwoSample([], [1])).toEqual({ statistic: NaN, pValue: NaN });
    expect(ksTwoSample([1], [], { method: 'exact' })).toEqual({ statistic: NaN, pValue: NaN });
  });
  test('refuses what is not finite, and other methods', () => {
    expect(() => ksTwoSample([NaN], [1])).toThrow(new RangeError('ksTwoSample requires finite numbers in reference, got NaN'));
    expect(() => ksTwoSample([1], [Infinity])).toThrow(new RangeError('ksTwoSample requires finite numbers in current, got Infinity'));
    expect(() => ksTwoSample([1], [1], { method: 'auto' as 'exact' })).toThrow(
      new RangeError('ksTwoSample requires method to be one of kolmogorov-limit, asymptotic, exact, got auto'),
    );
  });
});

/** Statistic times n m of every order of n and m values, by brute force. */
function everyStep(n: number, m: number): number[] {
  const walk = (i: number, j: number, largest: number): number[] => {
    const gap = Math.max(largest, Math.abs(i * m - j * n));
    if (i === n && j === m) return [gap];
    return [...(i < n ? walk(i + 1, j, gap) : []), ...(j < m ? walk(i, j + 1, gap) : [])];
  };
  return walk(0, 0, 0);
}

test('ksExactUpper is the share of all orders that go as far', () => {
  for (const [n, m] of [
    [1, 1],
    [1, 4],
    [3, 3],
    [4, 6],
    [5, 3],
  ] as const) {
    const steps = everyStep(n, m);
    for (let step = 0; step <= n * m; step += 1) {
      expect(ksExactUpper(n, m, step)).toBeCloseTo(steps.filter((other) => other >= step).length / steps.length, 12);
    }
  }
});

describe('kolmogorovUpper', () => {
  test('both series agree, 2 sum (-1)^(j-1) exp(-2 j^2 x^2) being the definition', () => {
    for (const x of [0.3, 0.6, 0.9, 0.999, 1, 1.001, 1.5, 3]) {
      let sum = 0;
      for (let j = 1; j <= 60; j += 1) sum += (j % 2 === 1 ? 2 : -2) * Math.exp(-2 * j * j * x * x);
      expect(kolmogorovUpper(x)).toBeCloseTo(sum, 13);
    }
  });
  test('starts at 1 and keeps the digits of its tail', () => {
    expect([kolmogorovUpper(0), kolmogorovUpper(1e-9), kolmogorovUpper(0.05)]).toEqual([1, 1, 1]);
    expect(kolmogorovUpper(10) / (2 * Math.exp(-200))).toBeCloseTo(1, 12);
  });
});

describe('ksOneSampleUpper', () => {
  test('by hand: one value is at least 1/2 off, and d off with chance 2 (1 - d)', () => {
    expect(ksOneSampleUpper(1, 0.5)).toBe(1);
    expect(ksOneSampleUpper(1, 0.7)).toBeCloseTo(0.6, 12);
    expect(ksOneSampleUpper(1, 1)).toBe(0);
  });
  test('by hand: two values, 1/4 < d <= 1/2: P(D <= d) = 2 (2 d - 1/2)^2', () => {
    for (const d of [0.3, 0.4, 0.49]) expect(ksOneSampleUpper(2, d)).toBeCloseTo(1 - 2 * (2 * d - 0.5) ** 2, 12);
    expect(ksOneSampleUpper(2, 0.25)).toBe(1);
  });
  test('Marsaglia, Tsang and Wang: P(D <= 0.274) for n = 10 is 0.628479615653', () => {
    expect(ksOneSampleCdf(10, 0.274)).toBeCloseTo(0.628479615653, 8);
    expect(ksOneSampleUpper(10, 0.274)).toBeCloseTo(1 - 0.628479615653, 8);
  });
  test('the methods meet where one takes over from the other', () => {
    for (const n of [20, 140]) {
      const d = Math.sqrt(4 / n);
      expect(ksOneSampleUpper(n, d * 0.999_999_9) / ksOneSampleUpper(n, d * 1.000_000_1)).toBeCloseTo(1, 5);
    }
    expect(pelzGoodCdf(300, 0.05)).toBeCloseTo(ksOneSampleCdf(300, 0.05), 5);
    expect(ksOneSampleUpper(200, Math.sqrt(2.2 / 200) * 1.000_000_1)).toBeCloseTo(1 - ksOneSampleCdf(200, Math.sqrt(2.2 / 200)), 6);
  });
  test('a large sample comes to the limit', () => {
    for (const x of [0.5, 0.8, 1.2, 2]) expect(ksOneSampleUpper(40_000, x / 200)).toBeCloseTo(kolmogorovUpper(x), 2);
    expect(pelzGoodCdf(1e8, 1e-6)).toBe(0);
  });
  test('falls with d', () => {
    for (const n of [3, 30, 141, 400]) {
      const tails = Array.from({ length: 60 }, (_, index) => ksOneSampleUpper(n, (index + 1) / 60));
      for (const [index, tail] of tails.entries()) expect(tail).toBeLessThanOrEqual((tails[index - 1] ?? 1) + 1e-6);
    }
  });
  test('no sample, no distribution', () => expect(ksOneSampleUpper(0, 0.5)).toBeNaN());
});
