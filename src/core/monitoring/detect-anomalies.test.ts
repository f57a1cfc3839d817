/** Spikes and shifts: by hand, against plausible mistakes, laws, refusals; and their trace. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectAnomalies } from './detect-anomalies.ts';
import { traceDetectAnomalies } from './trace-detect-anomalies.ts';

const series = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 25 });
const windows = fc.integer({ min: 2, max: 6 });
// Odd numbers that no score or sum of small integers meets exactly.
const [threshold, slack, limit] = [1.0137, 0.2519, 1.5091];

describe('detectAnomalies', () => {
  test('by hand: 1, 3, 5, 4 in windows of two: 5 is (5 - 2) / root 2, 4 is 0; CUSUM sums 3/root 2 - 1, then 5/root 2 - 2', () => {
    const { z, spikes, shifts } = detectAnomalies([1, 3, 5, 4], 2, 2, 1, 1.2);
    expect(z).toEqual([NaN, NaN, expect.closeTo(3 / Math.SQRT2, 12), 0]);
    expect(spikes).toEqual([2]);
    expect(shifts).toEqual([3]);
  });
  test('by hand: a fall is an anomaly too', () => {
    const { spikes, shifts } = detectAnomalies([1, 3, -9, 2], 2, 5, 0.5, 3);
    expect(spikes).toEqual([2]);
    expect(shifts).toEqual([2, 3]);
  });
  test('by hand: the outlier is not in its own window, where 9 among 1, 2, 9 would be below 2', () => {
    expect(detectAnomalies([1, 2, 9], 2, 10, 0, 100).spikes).toEqual([2]);
    expect(detectAnomalies([1, 2, 9], 2, 7.5 / Math.SQRT1_2 + 1e-9, 0, 100).spikes).toEqual([]);
  });
  test('by hand: both thresholds have to be exceeded', () => {
    // Deviation 1 about 0 with three values before: -1, 0, 1; then 2 scores 2, and the sum is 2.
    expect(detectAnomalies([-1, 0, 1, 2], 3, 2, 0, 2)).toMatchObject({ spikes: [], shifts: [] });
    expect(detectAnomalies([-1, 0, 1, 2], 3, 1.999, 0, 1.999)).toMatchObject({ spikes: [3], shifts: [3] });
  });
  test('by hand: deviation over n - 1, slack taken off each time, sums kept at 0, alarms without reset', () => {
    // After -1, 0, 1: -5 gives low 4, high 0; then 2, 2, 2 with slack 1 raise high by 1 each and lower low by 3.
    expect(detectAnomalies([-1, 0, 1, -5, 2, 2, 2], 3, 99, 1, 1.5).shifts).toEqual([3, 5, 6]);
  });
  test('a baseline that does not vary raises no shift, a short series nothing', () => {
    expect(detectAnomalies([2, 2, 9, 9], 2, 1, 0, 1)).toEqual({
      z: [NaN, NaN, NaN, expect.closeTo(3.5 / Math.sqrt(24.5), 12)],
      spikes: [],
      shifts: [],
    });
    expect(detectAnomalies([1, 5], 3, 0, 0, 0)).toEqual({ z: [NaN, NaN], spikes: [], shifts: [] });
    expect(detectAnomalies([1, 5, 9], 3, 0, 0, 0)).toEqual({ z: [NaN, NaN, NaN], spikes: [], shifts: [] });
    expect(detectAnomalies([], 2, 1, 1, 1)).toEqual({ z: [], spikes: [], shifts: [] });
  });
  test('a rising line changes nothing, the mirror negates z and keeps the alarms', () => {
    fc.assert(
      fc.property(series, windows, fc.integer({ min: 1, max: 4 }), fc.integer({ min: -9, max: 9 }), (values, window, factor, shift) => {
        const found = detectAnomalies(values, window, threshold, slack, limit);
        const same = { ...found, z: found.z.map((score) => (Number.isNaN(score) ? NaN : expect.closeTo(score, 9))) };
        expect(
          detectAnomalies(
            values.map((value) => factor * value + shift),
            window,
            threshold,
            slack,
            limit,
          ),
        ).toEqual(same);
        const mirrored = detectAnomalies(
          values.map((value) => -value),
          window,
          threshold,
          slack,
          limit,
        );
        expect(mirrored).toEqual({ ...found, z: found.z.map((score) => (Number.isNaN(score) ? NaN : expect.closeTo(-score, 9))) });
      }),
    );
  });
  test('a longer series keeps earlier answers', () => {
    fc.assert(
      fc.property(series, windows, fc.integer({ min: -9, max: 9 }), (values, window, next) => {
        const [before, after] = [values, [...values, next]].map((list) => detectAnomalies(list, window, threshold, slack, limit));
        expect(after?.z.slice(0, -1)).toEqual(before?.z);
        expect(after?.spikes.filter((index) => index < values.length)).toEqual(before?.spikes);
        expect(after?.shifts.filter((index) => index < values.length)).toEqual(before?.shifts);
      }),
    );
  });
  test.each([1, 0, 2.5, NaN])('refuses a window of %s', (window) => {
    const call = () => detectAnomalies([1, 2, 3], window, 3, 0.5, 5);
    expect(call).toThrow(new RangeError(`detectAnomalies requires an integer window >= 2, got ${window}`));
  });
  test.each([
    [NaN, 0.5, 5, 'detectAnomalies requires a finite zThreshold, got NaN'],
    [3, Infinity, 5, 'detectAnomalies requires a finite slack, got Infinity'],
    [3, 0.5, NaN, 'detectAnomalies requires a finite limit, got NaN'],
  ])('refuses %s, %s, %s, however short the series', (zThreshold, slackOrNot, limitOrNot, message) => {
    expect(() => detectAnomalies([], 2, zThreshold, slackOrNot, limitOrNot)).toThrow(new RangeError(message));
  });
  test('refuses what is not finite', () => {
    expect(() => detectAnomalies([1, Infinity], 2, 3, 0.5, 5)).toThrow(
      new RangeError('detectAnomalies requires finite numbers in series, got Infinity'),
    );
  });
});

describe('traceDetectAnomalies', () => {
  test('its rows raise exactly the alarms that it reports', () => {
    fc.assert(
      fc.property(series, windows, (values, window) => {
        const { columns, rows, result } = traceDetectAnomalies(values, window, threshold, slack, limit);
        const found = detectAnomalies(values, window, threshold, slack, limit);
        expect(Object.fromEntries(result)).toEqual(found);
        const column = (name: string) => rows.map((row) => row[columns.indexOf(name)]);
        const where = (cells: readonly unknown[]) => cells.flatMap((cell, index) => (cell === 'yes' ? [index] : []));
        expect(column('z')).toEqual(found.z);
        expect(where(column('spike'))).toEqual(found.spikes);
        expect(where(column('shift'))).toEqual(found.shifts);
        const isBeyond = column('high sum').map((high, index) => Math.max(Number(high), Number(column('low sum')[index])) > limit);
        expect(isBeyond.flatMap((beyond, index) => (beyond ? [index] : []))).toEqual(found.shifts);
      }),
    );
  });
  test('by hand: after -1, 0, 1 a 2 adds 2 - 1/2 to the high sum', () => {
    expect(traceDetectAnomalies([-1, 0, 1, 2], 3, 1, 0.5, 1).rows[3]).toEqual([3, 2, 2, 'yes', 1.5, 0, 'yes']);
    expect(traceDetectAnomalies([-1, 0, 1, 2], 3, 1, 0.5, 1).rows[2]).toEqual([2, 1, NaN, 'no', NaN, NaN, 'no']);
  });
});
