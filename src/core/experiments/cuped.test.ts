/** CUPED: by hand, laws, edges, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean } from '#core/stats/mean.ts';
import { studentTQuantile } from '#core/stats/student-t.ts';
import { variance } from '#core/stats/variance.ts';
import { cuped, cupedComparison } from './cuped.ts';
import type { CupedTheta } from './cuped-adjustment.ts';

type Arms = [preA: number[], postA: number[], preB: number[], postB: number[]];

const unit = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: -20, max: 20 }));
const units = fc.array(unit, { minLength: 2, maxLength: 8 });
const arms = fc
  .tuple(units, units)
  .map(([a, b]): Arms => [a.map(([pre]) => pre), a.map(([, post]) => post), b.map(([pre]) => pre), b.map(([, post]) => post)])
  .filter(([preA, , preB]) => new Set([...preA, ...preB]).size > 1);
const small: Arms = [
  [1, 2, 4],
  [2, 3, 7],
  [1, 3, 5],
  [4, 6, 11],
];

describe('cuped', () => {
  test('by hand: pre 1 2 4 1 3 5 and post 2 3 7 4 6 11 have products 25 and squares 40 / 3, so theta 1.875', () => {
    // Adjusted control 0.125 -0.75 -0.5, treatment 2.125 0.375 1.625: means -0.375 and 1.375.
    const { theta, difference, standardError, varianceReduction } = cuped(...small);
    expect(theta).toBeCloseTo(1.875, 12);
    expect(difference).toBeCloseTo(1.75, 12);
    const squared = (variance([0.125, -0.75, -0.5]) + variance([2.125, 0.375, 1.625])) / 3;
    expect(standardError).toBeCloseTo(Math.sqrt(squared), 12);
    // Raw variances 7 and 13: squared error 20 / 3.
    expect(varianceReduction).toBeCloseTo(1 - squared / (20 / 3), 12);
  });
  test('by hand, within groups: products 8 + 14 over squares 14 / 3 + 8, so theta 33 / 19', () => {
    const { theta, difference } = cuped(...small, { theta: 'within-groups' });
    // Control: pre less 7/3 times post less 4 gives 8/3 + 1/3 + 5 = 8; treatment: -2 x -3 + 0 + 2 x 4 = 14; 22 over 38 / 3.
    expect(theta).toBeCloseTo(33 / 19, 12);
    expect(difference).toBeCloseTo(3 - (33 / 19) * (3 - 7 / 3), 12);
  });
  test('by hand, within groups of unequal size: products 2 + 3 over squares 1/2 + 2, so theta 2', () => {
    expect(cuped([1, 2], [1, 5], [1, 2, 3], [0, 4, 3], { theta: 'within-groups' }).theta).toBeCloseTo(2, 12);
  });
  test('all-units is the default', () => expect(cuped(...small, { theta: 'all-units' })).toEqual(cuped(...small)));
  test('arms of unequal size: each error is over its own units', () => {
    const { theta, standardError } = cuped([1, 2], [1, 5], [1, 2, 3], [0, 4, 3]);
    const control = [1 - theta, 5 - 2 * theta];
    const treatment = [0 - theta, 4 - 2 * theta, 3 - 3 * theta];
    expect(standardError).toBeCloseTo(Math.sqrt(variance(control) / 2 + variance(treatment) / 3), 12);
  });
  test('a constant added to every pre changes nothing; c times pre divides theta alone by c', () => {
    fc.assert(
      fc.property(
        arms,
        fc.integer({ min: 2, max: 9 }),
        fc.constantFrom<CupedTheta>('all-units', 'within-groups'),
        ([preA, postA, preB, postB], c, theta) => {
          const plain = cuped(preA, postA, preB, postB, { theta });
          const shift = (list: number[]) => list.map((value) => value + c);
          const scale = (list: number[]) => list.map((value) => value * c);
          const shifted = cuped(shift(preA), postA, shift(preB), postB, { theta });
          const scaled = cuped(scale(preA), postA, scale(preB), postB, { theta });
          for (const other of [shifted, scaled]) {
            expect(other.difference).toBeCloseTo(plain.difference, 7);
            expect(other.standardError).toBeCloseTo(plain.standardError, 6);
          }
          expect(shifted.theta).toBeCloseTo(plain.theta, 9);
          expect(scaled.theta * c).toBeCloseTo(plain.theta, 9);
        },
      ),
    );
  });
  test('equal means of pre leave the raw difference', () => {
    fc.assert(
      fc.property(arms, ([preA, postA, , postB]) => {
        fc.pre(new Set(preA).size > 1);
        const sized = postB.slice(0, preA.length);
        fc.pre(sized.length === preA.length);
        expect(cuped(preA, postA, preA.toReversed(), sized).difference).toBeCloseTo(mean(sized) - mean(postA), 9);
      }),
    );
  });
  test('post = pre + effect with equal means of pre leaves no error, and saves all variance', () => {
    const found = cuped([1, 2, 6], [1, 2, 6], [2, 1, 6], [12, 11, 16]);
    expect(found.difference).toBeCloseTo(10, 12);
    expect(found.standardError).toBe(0);
    expect(found.varianceReduction).toBe(1);
  });
  test('the share saved never exceeds 1 and an unrelated past saves nothing', () => {
    fc.assert(fc.property(arms, (list) => !(cuped(...list).varianceReduction > 1)));
    // Products of pre and post are 0, so theta is 0.
    expect(cuped([1, 2, 3], [5, 1, 5], [1, 2, 3], [8, 2, 8])).toMatchObject({ theta: 0, varianceReduction: 0 });
  });
  test('pre that does not vary: all NaN', () => {
    const nothing = { theta: NaN, difference: NaN, standardError: NaN, varianceReduction: NaN };
    expect(cuped([3, 3], [1, 2], [3, 3], [3, 4])).toEqual(nothing);
    expect(cuped([3, 3], [1, 2], [5, 5], [3, 4], { theta: 'within-groups' })).toEqual(nothing);
    expect(cuped([3, 3], [1, 2], [5, 5], [3, 4]).theta).toBeCloseTo(1, 12);
  });
  test('a scatter of rounding size counts as none, one above it counts', () => {
    expect(cuped([0, 5e-7], [1, 2], [0, 5e-7], [3, 4]).theta).toBeNaN();
    expect(cuped([0, 2e-6], [1, 2], [0, 2e-6], [3, 4]).theta).toBeCloseTo(5e5, 3);
    expect(cuped([1, 2], [0, 1e-12], [1, 2], [7, 7]).varianceReduction).toBeNaN();
    expect(cuped([1, 2], [0, 4e-6], [1, 2], [7, 7]).varianceReduction).toBeCloseTo(0.5, 6);
  });
  test('post that varies in neither arm: only the share saved is undefined', () => {
    const found = cuped([1, 2, 3], [4, 4, 4], [2, 3, 7], [6, 6, 6]);
    expect(found.varianceReduction).toBeNaN();
    expect(found.standardError).toBeGreaterThan(0);
  });
  test.each([
    [[[1], [1], [1, 2], [1, 2]], 'requires at least 2 units in each arm, got 1'],
    [[[1, 2], [1, 2], [], []], 'requires at least 2 units in each arm, got 0'],
    [[[1, 2], [1], [1, 2], [1, 2]], 'requires preA and postA to be equally long, got 2 and 1'],
    [
      [
        [1, 2],
        [1, 2],
        [1, 2, 3],
        [1, 2],
      ],
      'requires preB and postB to be equally long, got 3 and 2',
    ],
    [
      [
        [1, NaN],
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      'requires finite numbers in preA, got NaN',
    ],
    [
      [
        [1, 2],
        [Infinity, 2],
        [1, 2],
        [1, 2],
      ],
      'requires finite numbers in postA, got Infinity',
    ],
    [
      [
        [1, 2],
        [1, 2],
        [NaN, 2],
        [1, 2],
      ],
      'requires finite numbers in preB, got NaN',
    ],
    [
      [
        [1, 2],
        [1, 2],
        [1, 2],
        [1, NaN],
      ],
      'requires finite numbers in postB, got NaN',
    ],
  ] as [Arms, string][])('refuses %j', (list, message) => {
    expect(() => cuped(...list)).toThrow(new RangeError(`cuped ${message}`));
    expect(() => cupedComparison(...list, 0.05)).toThrow(new RangeError(`cupedComparison ${message}`));
  });
  test('refuses a theta it does not know', () => {
    const options = { theta: 'none' as CupedTheta };
    const message = 'requires theta to be one of all-units, within-groups, got none';
    expect(() => cuped(...small, options)).toThrow(new RangeError(`cuped ${message}`));
    expect(() => cupedComparison(...small, 0.05, options)).toThrow(new RangeError(`cupedComparison ${message}`));
  });
});

describe('cupedComparison', () => {
  test.each(['all-units', 'within-groups'] as const)('has the difference and error of cuped, %s', (theta) => {
    const { difference, standardError } = cuped(...small, { theta });
    expect(cupedComparison(...small, 0.05, { theta })).toMatchObject({ difference, standardError });
  });
  test('by hand: all-units by default, t with the degrees of freedom of the adjusted values', () => {
    const found = cupedComparison(...small, 0.1);
    const [a, b] = [variance([0.125, -0.75, -0.5]) / 3, variance([2.125, 0.375, 1.625]) / 3];
    const df = (a + b) ** 2 / (a ** 2 / 2 + b ** 2 / 2);
    expect(found.df).toBeCloseTo(df, 9);
    expect(found.high).toBeCloseTo(1.75 + studentTQuantile(0.95, df) * Math.sqrt(a + b), 9);
  });
  test('adjusted values that do not vary have no p', () => {
    expect(cupedComparison([1, 3], [2, 4], [1, 3], [5, 7], 0.05)).toMatchObject({ difference: 3, standardError: 0, p: NaN });
  });
  test.each([0, 1])('refuses alpha %s', (alpha) => {
    expect(() => cupedComparison(...small, alpha)).toThrow(new RangeError(`cupedComparison requires alpha inside (0, 1), got ${alpha}`));
  });
});
