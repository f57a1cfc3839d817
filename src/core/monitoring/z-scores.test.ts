/** Plain, robust and rolling z-scores: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean } from '#core/stats/mean.ts';
import { standardDeviation } from '#core/stats/variance.ts';
import { robustZScores } from './robust-z-scores.ts';
import { rollingZ } from './rolling-z.ts';
import { zScores } from './z-scores.ts';

const series = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 20 });
const varied = series.filter((values) => new Set(values).size > 1);
const close = (values: readonly number[]) => values.map((value) => (Number.isNaN(value) ? NaN : expect.closeTo(value, 9)));

describe('zScores', () => {
  test('by hand: 1, 2, 6 with mean 3 and variance 14/2, or 14/3 over n', () => {
    expect(zScores([1, 2, 6])).toEqual(close([-2, -1, 3].map((distance) => distance / Math.sqrt(7))));
    expect(zScores([1, 2, 6], { ddof: 1 })).toEqual(zScores([1, 2, 6]));
    expect(zScores([1, 2, 6], { ddof: 0 })).toEqual(close([-2, -1, 3].map((distance) => distance / Math.sqrt(14 / 3))));
  });
  test('have mean 0 and deviation 1, and survive a rising line', () => {
    fc.assert(
      fc.property(varied, fc.constantFrom(0, 1), fc.integer({ min: 1, max: 5 }), fc.integer(), (values, ddof, factor, shift) => {
        const scores = zScores(values, { ddof });
        expect(mean(scores)).toBeCloseTo(0, 9);
        expect(standardDeviation(scores, { ddof })).toBeCloseTo(1, 9);
        expect(
          zScores(
            values.map((value) => factor * value + (shift % 1000)),
            { ddof },
          ),
        ).toEqual(close(scores));
        expect(
          zScores(
            values.map((value) => -value),
            { ddof },
          ),
        ).toEqual(close(scores.map((score) => -score)));
      }),
    );
  });
  test('cannot exceed (n - 1) / root(n)', () => {
    fc.assert(fc.property(varied, (values) => Math.max(...zScores(values)) <= (values.length - 1) / Math.sqrt(values.length) + 1e-9));
  });
  test('are NaN where nothing varies, though rounding pretends it does', () => {
    expect(zScores([5, 5])).toEqual([NaN, NaN]);
    expect(zScores([0.1, 0.1, 0.1])).toEqual([NaN, NaN, NaN]);
    expect(zScores([1e9 + 0.1, 1e9 + 0.1, 1e9 + 0.1])).toEqual([NaN, NaN, NaN]);
    expect(zScores([0, 1e-13])).toEqual([NaN, NaN]);
    expect(zScores([0, 1e-11])).toEqual(close([-Math.SQRT1_2, Math.SQRT1_2]));
    expect(zScores([5])).toEqual([NaN]);
    expect(zScores([])).toEqual([]);
  });
  test('refuse what is not finite', () => {
    expect(() => zScores([1, NaN])).toThrow(new RangeError('zScores requires finite numbers in values, got NaN'));
  });
});

describe('robustZScores', () => {
  test('by hand: 1, 2, 4, 8, 100: median 4, distances 3, 2, 0, 4, 96 with median 3', () => {
    expect(robustZScores([1, 2, 4, 8, 100], { scale: 3 })).toEqual(close([-3, -2, 0, 4, 96]));
    expect(robustZScores([1, 2, 4, 8, 100])).toEqual(close([-3, -2, 0, 4, 96].map((score) => (score * 0.6744897501960817) / 3)));
  });
  test('survive a rising line; an outlier moves nobody else', () => {
    fc.assert(
      fc.property(varied, fc.integer({ min: 1, max: 5 }), (values, factor) => {
        expect(robustZScores(values.map((value) => factor * value + 7))).toEqual(close(robustZScores(values)));
      }),
    );
    expect(robustZScores([1, 2, 4, 8, 1e6]).slice(0, 4)).toEqual(robustZScores([1, 2, 4, 8, 100]).slice(0, 4));
  });
  test('are NaN when more than half of the values are equal', () => {
    expect(robustZScores([3, 3, 3, 9])).toEqual([NaN, NaN, NaN, NaN]);
    expect(robustZScores([])).toEqual([]);
  });
  test('refuse what is not finite and a scale that is not above 0', () => {
    expect(() => robustZScores([Infinity])).toThrow(new RangeError('robustZScores requires finite numbers in values, got Infinity'));
    expect(() => robustZScores([1], { scale: 0 })).toThrow(new RangeError('robustZScores requires a finite scale > 0, got 0'));
  });
});

describe('rollingZ', () => {
  test('by hand: 7 after 1, 3: mean 2, deviation root 2; over n it is 1; 5 after 3, 7 lies in the middle', () => {
    expect(rollingZ([1, 3, 7, 5], 2)).toEqual(close([NaN, NaN, 5 / Math.SQRT2, 0]));
    expect(rollingZ([1, 3, 7, 5], 2, { ddof: 1 })).toEqual(rollingZ([1, 3, 7, 5], 2));
    expect(rollingZ([1, 3, 7, 5], 2, { ddof: 0 })).toEqual(close([NaN, NaN, 5, 0]));
  });
  test('is NaN for the first values and after a window that does not vary', () => {
    expect(rollingZ([2, 2, 9, 1], 2)).toEqual([NaN, NaN, NaN, expect.closeTo(-4.5 / Math.sqrt(24.5), 12)]);
    expect(rollingZ([1, 2], 5)).toEqual([NaN, NaN]);
    expect(rollingZ([], 2)).toEqual([]);
  });
  test('a later value changes no earlier score', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 2, max: 6 }), fc.integer(), (values, window, next) => {
        expect(rollingZ([...values, next], window).slice(0, -1)).toEqual(rollingZ(values, window));
      }),
    );
  });
  test('keeps its digits far from 0', () => {
    expect(rollingZ([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16, 1e9 + 10], 4)[4]).toBe(0);
    expect(rollingZ([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16, 1e9 + 15], 4)[4]).toBeCloseTo(5 / Math.sqrt(30), 12);
  });
  test.each([1, 0, 2.5, NaN, Infinity])('refuses a window of %s', (window) => {
    expect(() => rollingZ([1, 2, 3], window)).toThrow(new RangeError(`rollingZ requires an integer window >= 2, got ${window}`));
  });
  test('refuses what is not finite', () => {
    expect(() => rollingZ([NaN], 2)).toThrow(new RangeError('rollingZ requires finite numbers in series, got NaN'));
  });
});
