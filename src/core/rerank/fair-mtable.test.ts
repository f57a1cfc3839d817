/** The FA*IR table: by hand, laws, refusals; the reference cases stand in tests/conformance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fairFailProbability } from './fair-fail-probability.ts';
import { adjustedFairMtable, fairMtable } from './fair-mtable.ts';

const k = fc.integer({ min: 1, max: 14 });
const share = fc.constantFrom(0.15, 0.3, 0.41, 0.5, 0.77, 0.9);
const alpha = fc.constantFrom(0.013, 0.05, 0.11, 0.2, 0.49, 0.9);

/** Every ranking of n positions by brute force: the chance that one misses a minimum. */
function failByCounting(minimum: readonly number[], p: number): number {
  let failed = 0;
  for (let code = 0; code < 2 ** minimum.length; code += 1) {
    const flags = minimum.map((_, index) => (code >> index) & 1);
    let count = 0;
    const misses = flags.map((flag, index) => {
      count += flag;
      return count < (minimum[index] as number);
    });
    if (misses.includes(true)) failed += flags.reduce((product, flag) => product * (flag === 1 ? p : 1 - p), 1);
  }
  return failed;
}

describe('fairMtable', () => {
  test('by hand, share 1/2, alpha 0.1: P(no protected) is 1/2, 1/4, 1/8, 1/16 — below alpha from 4 positions on', () => {
    expect(fairMtable(6, 0.5, 0.1)).toEqual([0, 0, 0, 1, 1, 1]);
    // At 7, P(at most 1) = 8/128 is below 0.1 too.
    expect(fairMtable(7, 0.5, 0.1).at(-1)).toBe(2);
  });
  test('a probability that equals alpha is enough, also when rounding says 0.09999999999999998', () => {
    expect(fairMtable(1, 0.9, 0.1)).toEqual([0]);
    expect(fairMtable(3, 0.5, 0.125)).toEqual([0, 0, 0]);
    expect(fairMtable(3, 0.5, 0.126)).toEqual([0, 0, 1]);
  });
  test('is not the quota: share 1/2 does not ask for 5 of 10', () => expect(fairMtable(10, 0.5, 0.1).at(-1)).toBe(3));
  test('rises in steps of at most 1, and falls as alpha falls', () => {
    fc.assert(
      fc.property(k, share, alpha, alpha, (n, p, a, b) => {
        const [strict, mild] = [fairMtable(n, p, Math.max(a, b)), fairMtable(n, p, Math.min(a, b))];
        for (const [index, least] of strict.entries()) {
          const step = least - (strict[index - 1] ?? 0);
          expect(step === 0 || step === 1).toBe(true);
          expect(mild[index]).toBeLessThanOrEqual(least);
        }
      }),
    );
  });
  test('a shorter table is a prefix of a longer one', () => {
    fc.assert(
      fc.property(k, share, alpha, (n, p, a) => {
        expect(fairMtable(20, p, a).slice(0, n)).toEqual(fairMtable(n, p, a));
      }),
    );
  });
  test('unadjusted is the default', () => {
    expect(fairMtable(20, 0.5, 0.1)).toEqual(fairMtable(20, 0.5, 0.1, { adjusted: false }));
    expect(fairMtable(20, 0.5, 0.1, { adjusted: true })).toEqual(adjustedFairMtable(20, 0.5, 0.1).minimum);
    expect(fairMtable(20, 0.5, 0.1, { adjusted: true }).at(-1)).toBe(6);
    expect(fairMtable(20, 0.5, 0.1).at(-1)).toBe(7);
  });
  test.each([
    [0, 0.5, 0.1, 'requires an integer k >= 1, got 0'],
    [2.5, 0.5, 0.1, 'requires an integer k >= 1, got 2.5'],
    [5, 0, 0.1, 'requires share inside (0, 1), got 0'],
    [5, 1, 0.1, 'requires share inside (0, 1), got 1'],
    [5, 0.5, 0, 'requires alpha inside (0, 1), got 0'],
    [5, 0.5, 1, 'requires alpha inside (0, 1), got 1'],
  ])('refuses k %s, share %s, alpha %s', (n, p, a, message) => {
    expect(() => fairMtable(n, p, a)).toThrow(new RangeError(`fairMtable ${message}`));
    expect(() => adjustedFairMtable(n, p, a)).toThrow(new RangeError(`adjustedFairMtable ${message}`));
  });
});

describe('adjustedFairMtable', () => {
  test('by hand, one position, share 0.95, alpha 0.1: asking for it fails 5 % of the time, nearer 10 % than 0 is', () => {
    // P(none) = 0.05: a level up to 0.05 asks for nothing (fails 0), one above asks for 1 (fails 0.05).
    const { minimum, failProbability, levelLow, levelHigh } = adjustedFairMtable(1, 0.95, 0.1);
    expect(minimum).toEqual([1]);
    expect([failProbability, levelLow, levelHigh].map((x) => Number(x.toFixed(12)))).toEqual([0.05, 0.05, 0.1]);
  });
  test('no other level up to alpha fails with a chance nearer alpha', () => {
    fc.assert(
      fc.property(k, share, alpha, (n, p, a) => {
        const found = adjustedFairMtable(n, p, a);
        expect(found.failProbability).toBe(fairFailProbability(found.minimum, p));
        expect(fairMtable(n, p, found.levelHigh)).toEqual(found.minimum);
        expect(found.levelLow).toBeLessThan(found.levelHigh);
        expect(found.levelHigh).toBeLessThanOrEqual(a);
        for (let step = 1; step <= 60; step += 1) {
          const other = fairFailProbability(fairMtable(n, p, (a * step) / 60), p);
          expect(Math.abs(other - a)).toBeGreaterThanOrEqual(Math.abs(found.failProbability - a) - 1e-12);
        }
      }),
    );
  });
});

describe('fairFailProbability', () => {
  test('by hand: at least 1 of the first 2, share 1/2, fails with 1/4; the third position changes nothing', () => {
    expect(fairFailProbability([0, 1], 0.5)).toBe(0.25);
    expect(fairFailProbability([0, 1, 1], 0.5)).toBe(0.25);
  });
  test('counts the last position', () => expect(fairFailProbability([0, 0, 1], 0.5)).toBe(0.125));
  test('an impossible minimum always fails, none never', () => {
    expect(fairFailProbability([2], 0.5)).toBe(1);
    expect(fairFailProbability([0, 0], 0.5)).toBe(0);
    expect(fairFailProbability([], 0.5)).toBe(0);
  });
  test('agrees with counting every ranking', () => {
    const table = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, share, (minimum, p) => {
        expect(fairFailProbability(minimum, p)).toBeCloseTo(failByCounting(minimum, p), 12);
      }),
    );
  });
  test('refuses what is no table or no share', () => {
    expect(() => fairFailProbability([0, -1], 0.5)).toThrow(
      new RangeError('fairFailProbability requires integers >= 0 in minimum, got -1'),
    );
    expect(() => fairFailProbability([0.5], 0.5)).toThrow(new RangeError('fairFailProbability requires integers >= 0 in minimum, got 0.5'));
    expect(() => fairFailProbability([0], 0)).toThrow(new RangeError('fairFailProbability requires share inside (0, 1), got 0'));
    expect(() => fairFailProbability([0], 1)).toThrow(new RangeError('fairFailProbability requires share inside (0, 1), got 1'));
  });
});
