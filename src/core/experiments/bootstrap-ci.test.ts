/** Bootstrap intervals: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile } from '#core/stats/quantile.ts';
import { type BootstrapOptions, bootstrapCi, bootstrapCiGivenResamples } from './bootstrap-ci.ts';

type Args = Parameters<typeof bootstrapCi>;

const uniform = fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100);
const args = fc
  .tuple(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 8 }))
  .chain(([values, resamples]): fc.Arbitrary<Args> => {
    const size = values.length * resamples;
    return fc.tuple(
      fc.constant(values),
      fc.array(uniform, { minLength: size, maxLength: size }),
      fc.constant(resamples),
      fc.constantFrom(0.05, 0.2, 0.5),
    );
  });
/** A sample of mean 4 and median 3, its resamples, and the means and medians of those. */
const values = [1, 2, 4, 9];
const resamples = [
  [0, 1, 2, 3],
  [0, 0, 0, 0],
  [3, 3, 1, 0],
  [0, 0, 1, 2],
  [1, 3, 3, 3],
  [0, 0, 0, 1],
];
const means = [4, 1, 5.25, 2, 7.25, 1.25];
const medians = [3, 1, 5.5, 1.5, 9, 1];

describe('bootstrapCiGivenResamples', () => {
  test('by hand: means 1 3 5 of the resamples, their quartiles 2 and 4', () => {
    expect(
      bootstrapCiGivenResamples(
        [1, 5],
        [
          [0, 0],
          [0, 1],
          [1, 1],
        ],
        0.5,
      ),
    ).toEqual({ low: 2, high: 4 });
  });
  test.each<[BootstrapOptions, number[], number]>([
    [{ statistic: 'mean' }, means, 4],
    [{ statistic: 'median' }, medians, 3],
  ])('by hand, %j: percentile cuts the replicates, basic mirrors them about the estimate', (options, replicates, estimate) => {
    const [low, high] = [quantile(replicates, 0.1), quantile(replicates, 0.9)];
    expect(bootstrapCiGivenResamples(values, resamples, 0.2, { ...options, method: 'percentile' })).toEqual({ low, high });
    const basic = bootstrapCiGivenResamples(values, resamples, 0.2, { ...options, method: 'basic' });
    expect(basic).toEqual({ low: 2 * estimate - high, high: 2 * estimate - low });
  });
  test('mean and percentile are the defaults', () => {
    const plain = bootstrapCiGivenResamples(values, resamples, 0.2);
    expect(plain).toEqual(bootstrapCiGivenResamples(values, resamples, 0.2, { statistic: 'mean', method: 'percentile' }));
    expect(plain).not.toEqual(bootstrapCiGivenResamples(values, resamples, 0.2, { statistic: 'median' }));
  });
  test('bias-corrected agrees with the formula worked in Python with SciPy: shares 0.214196 and 0.968557', () => {
    // 3 replicates below the estimate, one at it, of 6; acceleration from the means 5, 14/3, 4, 7/3 with one left out.
    const found = bootstrapCiGivenResamples(values, resamples, 0.2, { method: 'bias-corrected' });
    expect(found.low).toBeCloseTo(quantile(means, 0.214196957033), 9);
    expect(found.high).toBeCloseTo(quantile(means, 0.968557714812), 9);
  });
  test('bias-corrected without bias or skew is the percentile interval', () => {
    const symmetric = [
      [0, 0],
      [0, 1],
      [1, 1],
    ];
    const found = bootstrapCiGivenResamples([1, 5], symmetric, 0.5, { method: 'bias-corrected' });
    expect(found.low).toBeCloseTo(2, 12);
    expect(found.high).toBeCloseTo(4, 12);
  });
  test('bias-corrected is undefined where every replicate is on one side, or nothing varies', () => {
    const undefinedInterval = { low: NaN, high: NaN };
    expect(bootstrapCiGivenResamples([1, 5], [[0, 0]], 0.5, { method: 'bias-corrected' })).toEqual(undefinedInterval);
    expect(bootstrapCiGivenResamples([1, 5], [[1, 1]], 0.5, { method: 'bias-corrected' })).toEqual(undefinedInterval);
    expect(
      bootstrapCiGivenResamples(
        [2, 2],
        [
          [0, 1],
          [1, 0],
        ],
        0.5,
        { method: 'bias-corrected' },
      ),
    ).toEqual(undefinedInterval);
    expect(bootstrapCiGivenResamples([2], [[0]], 0.5, { method: 'bias-corrected' })).toEqual(undefinedInterval);
  });
  test('a resample need not be as long as the sample', () => {
    expect(bootstrapCiGivenResamples([1, 5], [[1]], 0.5)).toEqual({ low: 5, high: 5 });
  });
  test.each([
    [[[], [[0]], 0.5], 'at least 1 value, got 0'],
    [[[1, NaN], [[0]], 0.5], 'finite numbers in values, got NaN'],
    [[[1], [], 0.5], 'at least 1 resample, got 0'],
    [[[1], [[]], 0.5], 'resamples that are not empty, got one that is'],
    [[[1, 2], [[0, 2]], 0.5], 'indexes from 0 to 1, got 2'],
    [[[1, 2], [[0], [-1]], 0.5], 'indexes from 0 to 1, got -1'],
    [[[1, 2], [[0.5]], 0.5], 'indexes from 0 to 1, got 0.5'],
    [[[1], [[0]], 1], 'alpha inside (0, 1), got 1'],
    [[[1], [[0]], 0.5, { statistic: 'mode' }], 'statistic to be one of mean, median, got mode'],
    [[[1], [[0]], 0.5, { method: 'normal' }], 'method to be one of percentile, basic, bias-corrected, got normal'],
  ] as [Parameters<typeof bootstrapCiGivenResamples>, string][])('refuses %j', (list, message) => {
    expect(() => bootstrapCiGivenResamples(...list)).toThrow(new RangeError(`bootstrapCiGivenResamples requires ${message}`));
  });
});

describe('bootstrapCi', () => {
  test('by hand: slot i of resample b takes the value at floor(u n) of uniform b n + i', () => {
    // Indexes 0 0, 0 1, 1 1; a rounded index would have made the first 0 1 with u = 0.3.
    expect(bootstrapCi([1, 5], [0.1, 0.3, 0.49, 0.5, 0.6, 0.99], 3, 0.5)).toEqual({ low: 2, high: 4 });
  });
  test('alpha is halved for each side: of means 0 and 1, the 5 % and 95 % quantiles', () => {
    const { low, high } = bootstrapCi([0, 1], [0, 0, 0.5, 0.5], 2, 0.1);
    expect(low).toBeCloseTo(0.05, 12);
    expect(high).toBeCloseTo(0.95, 12);
  });
  test('by hand: means 4 and 9, medians 2 and 9, and the mean 4 to mirror about', () => {
    const list = [[1, 2, 9], [0, 0.4, 0.9, 0.9, 0.9, 0.9], 2, 0.5] as const;
    expect(bootstrapCi(...list)).toEqual({ low: 5.25, high: 7.75 });
    expect(bootstrapCi(...list, { statistic: 'median' })).toEqual({ low: 3.75, high: 7.25 });
    expect(bootstrapCi(...list, { method: 'basic' })).toEqual({ low: 8 - 7.75, high: 8 - 5.25 });
  });
  test('is the interval of the resamples that the uniforms draw', () => {
    fc.assert(
      fc.property(args, ([list, uniforms, count, alpha]) => {
        const drawn = Array.from({ length: count }, (_, b) =>
          list.map((_, i) => Math.floor((uniforms[b * list.length + i] as number) * list.length)),
        );
        expect(bootstrapCi(list, uniforms, count, alpha)).toEqual(bootstrapCiGivenResamples(list, drawn, alpha));
      }),
    );
  });
  test('an affine change of the values maps the interval; min <= low <= high <= max', () => {
    fc.assert(
      fc.property(args, fc.integer({ min: 1, max: 5 }), fc.integer({ min: -9, max: 9 }), ([list, uniforms, count, alpha], scale, shift) => {
        const { low, high } = bootstrapCi(list, uniforms, count, alpha);
        const mapped = bootstrapCi(
          list.map((value) => scale * value + shift),
          uniforms,
          count,
          alpha,
        );
        expect(mapped.low).toBeCloseTo(scale * low + shift, 9);
        expect(mapped.high).toBeCloseTo(scale * high + shift, 9);
        expect(low).toBeGreaterThanOrEqual(Math.min(...list) - 1e-12);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(Math.max(...list) + 1e-12);
      }),
    );
  });
  test('one value gives zero width; left-over uniforms are not read', () => {
    expect(bootstrapCi([7], [0.2, 0.9, 0.3], 2, 0.05)).toEqual({ low: 7, high: 7 });
  });
  test.each([
    [[[], [], 1, 0.5], 'at least 1 value, got 0'],
    [[[1, 2], [0.1, 0.2, 0.3], 2, 0.5], '4 uniforms, got 3'],
    [[[1], [0.1], 0, 0.5], 'an integer resamples >= 1, got 0'],
    [[[1], [0.1, 0.1], 1.5, 0.5], 'an integer resamples >= 1, got 1.5'],
    [[[1], [1], 1, 0.5], 'uniforms below 1, got 1'],
    [[[Infinity], [0.1], 1, 0.5], 'finite numbers in values, got Infinity'],
    [[[1], [0.1], 1, 0], 'alpha inside (0, 1), got 0'],
    [[[1], [0.1], 1, 0.5, { statistic: 'mode' }], 'statistic to be one of mean, median, got mode'],
  ] as [Args, string][])('refuses %j', (list, message) => {
    expect(() => bootstrapCi(...list)).toThrow(new RangeError(`bootstrapCi requires ${message}`));
  });
});
