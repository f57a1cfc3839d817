/** CUSUM, EWMA chart and Page-Hinkley test: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cusum } from './cusum.ts';
import { ewmaChart } from './ewma-chart.ts';
import { pageHinkley } from './page-hinkley.ts';

const series = fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 25 });
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));
const mirror = (values: readonly number[]) => values.map((value) => -value);

describe('cusum', () => {
  const chart = { mean: 10, sd: 2, slack: 0.5, limit: 2 };
  test('by hand: 12, 14, 15 are 1, 2, 2.5 deviations up: sums 0.5, 2, 4; the alarm is above 2, not at it', () => {
    expect(cusum([12, 14, 15], chart)).toEqual({ high: [0.5, 2, 4], low: [0, 0, 0], alarms: [2] });
  });
  test('by hand: 6 and 5 are -2, -2.5: the low side has 1.5, 3.5; then 10 takes off the slack, and it still alarms', () => {
    expect(cusum([6, 5, 10], chart)).toEqual({ high: [0, 0, 0], low: [1.5, 3.5, 3], alarms: [1, 2] });
    expect(cusum([6, 5, 10], { ...chart, reset: false })).toEqual(cusum([6, 5, 10], chart));
  });
  test('by hand: with reset both sums start anew after the alarm that shows them', () => {
    expect(cusum([6, 5, 10, 6], { ...chart, reset: true })).toEqual({ high: [0, 0, 0, 0], low: [1.5, 3.5, 0, 1.5], alarms: [1] });
    expect(cusum([20, 0, 20], { ...chart, reset: true })).toEqual({ high: [4.5, 0, 4.5], low: [0, 4.5, 0], alarms: [0, 1, 2] });
  });
  test('by hand: a lucky day does not buy off later bad ones', () => {
    expect(cusum([-10, 14], { ...chart, limit: 99 }).high).toEqual([0, 1.5]);
  });
  test('the high sum is the largest of all sums that end here, or 0', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { high } = cusum(values, { mean: 1, sd: 2, slack: 0.25, limit: 3 });
        const excess = values.map((value) => (value - 1) / 2 - 0.25);
        for (const [end, sum] of high.entries()) {
          const sums = excess.slice(0, end + 1).map((_, start) => excess.slice(start, end + 1).reduce((a, b) => a + b, 0));
          expect(sum).toBeCloseTo(Math.max(0, ...sums), 9);
        }
      }),
    );
  });
  test('mirroring exchanges the sides, a rising line changes nothing, a longer series keeps what was', () => {
    fc.assert(
      fc.property(series, fc.boolean(), fc.integer({ min: -9, max: 9 }), (values, reset, next) => {
        const options = { mean: 1, sd: 2, slack: 0.25, limit: 2.1, reset };
        const { high, low, alarms } = cusum(values, options);
        expect(cusum(mirror(values), { ...options, mean: -1 })).toEqual({ high: low, low: high, alarms });
        const stretched = cusum(
          values.map((value) => 4 * value + 3),
          { ...options, mean: 7, sd: 8 },
        );
        expect(stretched).toEqual({ high, low, alarms });
        const longer = cusum([...values, next], options);
        expect(longer.high.slice(0, -1)).toEqual(high);
        expect(longer.alarms.filter((index) => index < values.length)).toEqual(alarms);
      }),
    );
  });
  test('nothing in, nothing out', () => expect(cusum([], chart)).toEqual({ high: [], low: [], alarms: [] }));
  test.each([
    [{ sd: 0 }, 'cusum requires a finite sd > 0, got 0'],
    [{ mean: NaN }, 'cusum requires a finite mean, got NaN'],
    [{ slack: Infinity }, 'cusum requires a finite slack, got Infinity'],
    [{ limit: NaN }, 'cusum requires a finite limit, got NaN'],
  ])('refuses %j', (wrong, message) => {
    expect(() => cusum([1], { ...chart, ...wrong })).toThrow(new RangeError(message));
  });
  test('refuses what is not finite', () => {
    expect(() => cusum([NaN], chart)).toThrow(new RangeError('cusum requires finite numbers in series, got NaN'));
  });
});

describe('ewmaChart', () => {
  const chart = { mean: 10, sd: 2, lambda: 0.5, width: 3 };
  test('by hand: 12, 8 from 10 by halves: 11, 9.5; limits 6 root(1/3 (1 - 1/4^t))', () => {
    const { average, low, high, alarms } = ewmaChart([12, 8], chart);
    expect(average).toEqual([11, 9.5]);
    expect(high).toEqual(close([10 + 6 * Math.sqrt(1 / 4), 10 + 6 * Math.sqrt(5 / 16)]));
    expect(low).toEqual(close([10 - 6 * Math.sqrt(1 / 4), 10 - 6 * Math.sqrt(5 / 16)]));
    expect(alarms).toEqual([]);
    expect(ewmaChart([12, 8], { ...chart, limits: 'exact' })).toEqual({ average, low, high, alarms });
  });
  test('by hand: steady-state limits lie 6 root(1/3) off from the start', () => {
    const { low, high } = ewmaChart([12, 8], { ...chart, limits: 'steady-state' });
    expect([...low, ...high]).toEqual(close([-1, -1, 1, 1].map((side) => 10 + side * 6 * Math.sqrt(1 / 3))));
  });
  test('alarms beyond its limits on either side, not at them', () => {
    // lambda 1: the average is the value, the limits are 4 and 16.
    expect(ewmaChart([16, 4, 16.1, 3.9, 10], { ...chart, lambda: 1 }).alarms).toEqual([2, 3]);
  });
  test('exact limits widen to the steady ones', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(0.1, 0.2, 0.7, 1), (values, lambda) => {
        const exact = ewmaChart(values, { ...chart, lambda });
        const steady = ewmaChart(values, { ...chart, lambda, limits: 'steady-state' });
        expect(exact.average).toEqual(steady.average);
        for (const [index, high] of exact.high.entries()) {
          expect(high).toBeGreaterThanOrEqual(exact.high[index - 1] ?? 10);
          expect(high).toBeLessThanOrEqual((steady.high[index] ?? NaN) + 1e-12);
          expect(high - 10).toBeCloseTo(10 - (exact.low[index] ?? NaN), 9);
        }
      }),
    );
  });
  test('a rising line maps the chart, a longer series keeps what was', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { average, high, alarms } = ewmaChart(values, chart);
        const stretched = ewmaChart(
          values.map((value) => 4 * value + 3),
          { ...chart, mean: 43, sd: 8 },
        );
        expect(stretched.average).toEqual(close(average.map((value) => 4 * value + 3)));
        expect(stretched.high).toEqual(close(high.map((value) => 4 * value + 3)));
        expect(stretched.alarms).toEqual(alarms);
        expect(ewmaChart([...values, 99], chart).average.slice(0, -1)).toEqual(average);
      }),
    );
  });
  test.each([
    [{ lambda: 0 }, 'ewmaChart requires lambda in (0, 1], got 0'],
    [{ lambda: 1.01 }, 'ewmaChart requires lambda in (0, 1], got 1.01'],
    [{ lambda: NaN }, 'ewmaChart requires lambda in (0, 1], got NaN'],
    [{ sd: 0 }, 'ewmaChart requires a finite sd > 0, got 0'],
    [{ width: -1 }, 'ewmaChart requires a finite width > 0, got -1'],
    [{ mean: Infinity }, 'ewmaChart requires a finite mean, got Infinity'],
    [{ limits: 'wide' as 'exact' }, 'ewmaChart requires limits to be one of exact, steady-state, got wide'],
  ])('refuses %j', (wrong, message) => {
    expect(() => ewmaChart([1], { ...chart, ...wrong })).toThrow(new RangeError(message));
  });
  test('refuses what is not finite', () => {
    expect(() => ewmaChart([NaN], chart)).toThrow(new RangeError('ewmaChart requires finite numbers in series, got NaN'));
  });
});

describe('pageHinkley', () => {
  test('by hand: 1, 3, 5 with delta 1/2: means 1, 2, 3, sums -1/2, 0, 3/2; above their lowest: 0, 1/2, 2', () => {
    expect(pageHinkley([1, 3, 5], { delta: 0.5, threshold: 0.5 })).toEqual({ statistic: [0, 0.5, 2], alarms: [2] });
    expect(pageHinkley([1, 3, 5], { delta: 0.5, threshold: 0.4, direction: 'increase' }).alarms).toEqual([1, 2]);
  });
  test('by hand: a fall of the mean is no increase', () => {
    expect(pageHinkley([5, 3, 1], { delta: 0.5, threshold: 0.5 }).statistic).toEqual([0, 0, 0]);
    expect(pageHinkley([5, 3, 1], { delta: 0.5, threshold: 0.5, direction: 'decrease' })).toEqual({ statistic: [0, 0.5, 2], alarms: [2] });
  });
  test('the lowest point is one of the sums, not the 0 before them', () => {
    expect(pageHinkley([7], { delta: -2, threshold: 0 })).toEqual({ statistic: [0], alarms: [] });
  });
  test('a decrease is an increase of the mirror, a shift changes nothing, a factor multiplies, a longer series keeps what was', () => {
    fc.assert(
      fc.property(series, fc.constantFrom('increase', 'decrease'), (values, direction) => {
        const options = { delta: 0.25, threshold: 4.001, direction };
        const { statistic, alarms } = pageHinkley(values, options);
        const other = direction === 'increase' ? 'decrease' : 'increase';
        expect(pageHinkley(mirror(values), { ...options, direction: other })).toEqual({ statistic, alarms });
        expect(
          pageHinkley(
            values.map((value) => value + 8),
            options,
          ).statistic,
        ).toEqual(close(statistic));
        expect(
          pageHinkley(
            values.map((value) => 2 * value),
            { ...options, delta: 0.5 },
          ).statistic,
        ).toEqual(close(statistic.map((x) => 2 * x)));
        expect(pageHinkley([...values, 6], options).statistic.slice(0, -1)).toEqual(statistic);
        for (const value of statistic) expect(value).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  test.each([
    [{ delta: NaN }, 'pageHinkley requires a finite delta, got NaN'],
    [{ threshold: Infinity }, 'pageHinkley requires a finite threshold, got Infinity'],
    [{ direction: 'both' as 'increase' }, 'pageHinkley requires direction to be one of increase, decrease, got both'],
  ])('refuses %j', (wrong, message) => {
    expect(() => pageHinkley([1], { delta: 0, threshold: 1, ...wrong })).toThrow(new RangeError(message));
  });
  test('refuses what is not finite', () => {
    expect(() => pageHinkley([NaN], { delta: 0, threshold: 1 })).toThrow(
      new RangeError('pageHinkley requires finite numbers in series, got NaN'),
    );
  });
});
