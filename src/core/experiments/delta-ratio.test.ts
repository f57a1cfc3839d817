/** The delta method for ratios: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean } from '#core/stats/mean.ts';
import { studentTQuantile, studentTUpper } from '#core/stats/student-t.ts';
import { covariance, variance } from '#core/stats/variance.ts';
import { deltaRatio, deltaRatioDifference } from './delta-ratio.ts';

const user = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 20 }));
const users = fc.array(user, { minLength: 2, maxLength: 12 }).map((list) => [list.map(([x]) => x), list.map(([, y]) => y)] as const);

describe('deltaRatio', () => {
  test('by hand: x 1 0 2 over y 2 2 2 is 3 / 6, and with y fixed the error is sd(x) / (2 root 3)', () => {
    const { ratio, standardError } = deltaRatio([1, 0, 2], [2, 2, 2]);
    expect(ratio).toBe(0.5);
    expect(standardError).toBeCloseTo(1 / (2 * Math.sqrt(3)), 14);
  });
  test('by hand: x 1 3, y 1 5: ratio 4 / 6, terms 2 / 9 + 4 x 8 / 81 - 2 x 2 x 4 / 27 = 2 / 81, over 2 users 1 / 81', () => {
    const { ratio, standardError } = deltaRatio([1, 3], [1, 5]);
    expect(ratio).toBeCloseTo(2 / 3, 14);
    expect(standardError).toBeCloseTo(1 / 9, 14);
  });
  test('is the three-term formula', () => {
    fc.assert(
      fc.property(users, ([x, y]) => {
        const [meanX, meanY] = [mean(x), mean(y)];
        const terms = variance(x) / meanY ** 2 + (meanX ** 2 * variance(y)) / meanY ** 4 - (2 * meanX * covariance(x, y)) / meanY ** 3;
        expect(deltaRatio(x, y).standardError ** 2).toBeCloseTo(terms / x.length, 10);
      }),
    );
  });
  test('x in proportion to y: that ratio, without error', () => {
    fc.assert(
      fc.property(users, fc.integer({ min: 0, max: 9 }), ([, y], c) => {
        const found = deltaRatio(
          y.map((value) => value * c),
          y,
        );
        expect(found.ratio).toBeCloseTo(c, 12);
        expect(found.standardError).toBeCloseTo(0, 12);
      }),
    );
  });
  test('c times x scales both; user order does not matter; m copies of n users shrink the error by root((n - 1) / (mn - 1))', () => {
    fc.assert(
      fc.property(users, fc.integer({ min: 2, max: 4 }), ([x, y], m) => {
        const plain = deltaRatio(x, y);
        const scaled = deltaRatio(
          x.map((value) => value * m),
          y,
        );
        expect(scaled.ratio).toBeCloseTo(m * plain.ratio, 12);
        expect(scaled.standardError).toBeCloseTo(m * plain.standardError, 10);
        expect(deltaRatio(x.toReversed(), y.toReversed()).standardError).toBeCloseTo(plain.standardError, 10);
        const copies = (list: readonly number[]) => Array.from({ length: m }, () => list).flat();
        const shrink = Math.sqrt((x.length - 1) / (m * x.length - 1));
        expect(deltaRatio(copies(x), copies(y)).standardError).toBeCloseTo(plain.standardError * shrink, 10);
      }),
    );
  });
  test('denominators that sum to 0: NaN', () => expect(deltaRatio([1, 2], [0, 0])).toEqual({ ratio: NaN, standardError: NaN }));
  test('no numerators at all: 0 without error', () => expect(deltaRatio([0, 0], [1, 3])).toEqual({ ratio: 0, standardError: 0 }));
  test.each([
    [[1], [1], 'deltaRatio requires at least 2 users in numerators, got 1'],
    [[], [], 'deltaRatio requires at least 2 users in numerators, got 0'],
    [[1, 2], [1, 2, 3], 'deltaRatio requires numerators and denominators to be equally long, got 2 and 3'],
    [[1, -2], [1, 2], 'deltaRatio requires finite numbers >= 0 in numerators, got -2'],
    [[1, 2], [1, -2], 'deltaRatio requires finite numbers >= 0 in denominators, got -2'],
    [[1, 2], [1, Infinity], 'deltaRatio requires finite numbers >= 0 in denominators, got Infinity'],
  ])('refuses %j over %j', (x, y, message) => expect(() => deltaRatio(x, y)).toThrow(new RangeError(message)));
});

describe('deltaRatioDifference', () => {
  test('by hand: ratios 2 / 3 and 1 / 2 with squared errors 1 / 81 of 2 users and 1 / 12 of 3', () => {
    const found = deltaRatioDifference([1, 3], [1, 5], [1, 0, 2], [2, 2, 2], 0.1);
    const squared = 1 / 81 + 1 / 12;
    const df = squared ** 2 / (1 / 81 ** 2 + 1 / 12 ** 2 / 2);
    expect(found.difference).toBeCloseTo(1 / 2 - 2 / 3, 12);
    expect(found.standardError).toBeCloseTo(Math.sqrt(squared), 12);
    expect(found.df).toBeCloseTo(df, 9);
    expect(found.p).toBeCloseTo(2 * studentTUpper(1 / 6 / Math.sqrt(squared), df), 12);
    expect(found.low).toBeCloseTo(-1 / 6 - studentTQuantile(0.95, df) * Math.sqrt(squared), 9);
  });
  test('swapping the arms negates the difference and keeps p', () => {
    fc.assert(
      fc.property(users, users, ([xA, yA], [xB, yB]) => {
        const [there, back] = [deltaRatioDifference(xA, yA, xB, yB, 0.05), deltaRatioDifference(xB, yB, xA, yA, 0.05)];
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(Number.isNaN(back.p) ? Number.isNaN(there.p) : Math.abs(back.p - there.p) < 1e-9).toBe(true);
      }),
    );
  });
  test('an arm without denominators: NaN', () => {
    expect(deltaRatioDifference([1, 2], [0, 0], [1, 2], [3, 4], 0.05)).toEqual({
      difference: NaN,
      standardError: NaN,
      t: NaN,
      df: NaN,
      p: NaN,
      low: NaN,
      high: NaN,
    });
  });
  test.each([
    [[[1], [1], [1, 2], [1, 2], 0.05], 'requires at least 2 users in numeratorsA, got 1'],
    [[[1, 2], [1, 2], [1], [1], 0.05], 'requires at least 2 users in numeratorsB, got 1'],
    [[[1, 2], [1, 2, 3], [1, 2], [1, 2], 0.05], 'requires numeratorsA and denominatorsA to be equally long, got 2 and 3'],
    [[[1, 2], [1, 2], [1, 2], [1, 2, 3], 0.05], 'requires numeratorsB and denominatorsB to be equally long, got 2 and 3'],
    [[[1, 2], [1, -1], [1, 2], [1, 2], 0.05], 'requires finite numbers >= 0 in denominatorsA, got -1'],
    [[[1, 2], [1, 2], [1, 2], [1, NaN], 0.05], 'requires finite numbers >= 0 in denominatorsB, got NaN'],
    [[[1, 2], [1, 2], [1, 2], [1, 2], 0], 'requires alpha inside (0, 1), got 0'],
  ] as [Parameters<typeof deltaRatioDifference>, string][])('refuses %j', (args, message) => {
    expect(() => deltaRatioDifference(...args)).toThrow(new RangeError(`deltaRatioDifference ${message}`));
  });
});
