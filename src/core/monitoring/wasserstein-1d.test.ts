/** Wasserstein distance: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wasserstein1d } from './wasserstein-1d.ts';

const sample = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 10 });

describe('wasserstein1d', () => {
  test('by hand: 0, 0 to 0, 3: half of the mass travels 3', () => expect(wasserstein1d([0, 0], [3, 0])).toBe(1.5));
  test('by hand: 0, 6 to 3: everything travels 3', () => expect(wasserstein1d([6, 0], [3])).toBe(3));
  test('samples of one size are matched in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 10 }), (pairs) => {
        const [before, now] = [0, 1].map((side) => pairs.map((pair) => pair[side] ?? NaN).toSorted((a, b) => a - b)) as [
          number[],
          number[],
        ];
        const carried = before.reduce((sum, value, index) => sum + Math.abs(value - (now[index] ?? NaN)), 0);
        expect(
          wasserstein1d(
            pairs.map(([value]) => value),
            pairs.map(([, value]) => value),
          ),
        ).toBeCloseTo(carried / pairs.length, 10);
      }),
    );
  });
  test('is a metric that a shift adds to, a factor multiplies and repeating every value leaves', () => {
    fc.assert(
      fc.property(sample, sample, sample, fc.integer({ min: -5, max: 5 }), (a, b, c, shift) => {
        const distance = wasserstein1d(a, b);
        expect(wasserstein1d(a, a)).toBe(0);
        expect(wasserstein1d(b, a)).toBeCloseTo(distance, 10);
        expect(
          wasserstein1d(
            a,
            a.map((value) => value + shift),
          ),
        ).toBeCloseTo(Math.abs(shift), 10);
        expect(
          wasserstein1d(
            a.map((value) => value * shift),
            b.map((value) => value * shift),
          ),
        ).toBeCloseTo(distance * Math.abs(shift), 9);
        expect(wasserstein1d([...a, ...a], b)).toBeCloseTo(distance, 10);
        expect(wasserstein1d(a, c)).toBeLessThanOrEqual(distance + wasserstein1d(b, c) + 1e-9);
      }),
    );
  });
  test('an empty sample is nowhere', () => {
    expect([wasserstein1d([], [1]), wasserstein1d([1], [])]).toEqual([NaN, NaN]);
  });
  test('refuses what is not finite', () => {
    expect(() => wasserstein1d([1, NaN], [1])).toThrow(new RangeError('wasserstein1d requires finite numbers in reference, got NaN'));
    expect(() => wasserstein1d([1], [-Infinity])).toThrow(
      new RangeError('wasserstein1d requires finite numbers in current, got -Infinity'),
    );
  });
});
