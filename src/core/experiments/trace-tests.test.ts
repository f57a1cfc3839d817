/** The traces of planning and testing: their rows add up to what the functions return. */
import { describe, expect, test } from 'vitest';
import { powerAndMde } from './power-and-mde.ts';
import { tracePowerAndMde } from './trace-power-and-mde.ts';
import { traceTwoProportionZ } from './trace-two-proportion-z.ts';
import { traceWelchT } from './trace-welch-t.ts';
import { twoProportionZ } from './two-proportion-z.ts';
import { welchT } from './welch-t.ts';

describe('tracePowerAndMde', () => {
  const trace = tracePowerAndMde(10, 800, -1, 0.05, 0.8);
  const [error, shift, critical, near, far, zPower, needed, size] = trace.rows.map((row) => Number(row[2]));
  const result = Object.fromEntries(trace.result);
  test('the results are those of powerAndMde', () => {
    const { power, mde, samplePerGroup } = powerAndMde(10, 800, -1, 0.05, 0.8);
    expect(result).toEqual({ power, 'minimum detectable effect': mde, 'size per group': samplePerGroup });
  });
  test('the steps lead to them', () => {
    expect(trace.columns).toEqual(['step', 'how', 'value']);
    expect([error, shift]).toEqual([0.5, 2]);
    expect(Number(near) + Number(far)).toBeCloseTo(Number(result.power), 14);
    expect(needed).toBeCloseTo(Number(critical) + Number(zPower), 14);
    expect(Number(needed) * Number(error)).toBeCloseTo(Number(result['minimum detectable effect']), 14);
    expect(Math.ceil(Number(size))).toBe(result['size per group']);
  });
  test('refuses what the function refuses', () => {
    expect(() => tracePowerAndMde(1, 10, 0, 0.05, 0.8)).toThrow(new RangeError('powerAndMde requires an effect other than 0, got 0'));
  });
});

describe('traceTwoProportionZ', () => {
  const trace = traceTwoProportionZ(1, 4, 5, 10, 0.05);
  const result = Object.fromEntries(trace.result);
  test('the results are those of twoProportionZ', () => {
    const { difference, z, p, low, high } = twoProportionZ(1, 4, 5, 10, 0.05);
    expect(result).toMatchObject({ difference, z, p, low, high });
  });
  test('by hand: 1 of 4, 5 of 10, together 6 of 14; the parts of the variance give both standard errors', () => {
    expect(trace.rows.map((row) => row.slice(0, 4))).toEqual([
      ['control', 1, 4, 0.25],
      ['treatment', 5, 10, 0.5],
      ['both as one', 6, 14, 6 / 14],
    ]);
    const [control, treatment, both] = trace.rows.map((row) => Number(row[5]));
    expect(trace.rows.every((row) => row.length === trace.columns.length)).toBe(true);
    expect(Math.sqrt(Number(control) + Number(treatment))).toBeCloseTo(Number(result['standard error of the interval, groups apart']), 14);
    expect(Math.sqrt(Number(both))).toBeCloseTo(Number(result['standard error of the test, both as one']), 14);
    expect(Number(result.difference) / Math.sqrt(Number(both))).toBeCloseTo(Number(result.z), 13);
  });
  test('refuses what the function refuses', () => {
    expect(() => traceTwoProportionZ(5, 4, 1, 4, 0.05)).toThrow(new RangeError('twoProportionZ requires xA <= nA, got 5 > 4'));
  });
});

describe('traceWelchT', () => {
  const trace = traceWelchT([1, 2, 3], [3, 5, 7, 9], 0.05);
  const result = Object.fromEntries(trace.result);
  test('the results are those of welchT', () => {
    const { difference, t, df, p, low, high } = welchT([1, 2, 3], [3, 5, 7, 9], 0.05);
    expect(result).toMatchObject({ difference, t, 'degrees of freedom': df, p, low, high });
  });
  test('by hand: 1/3 + 5/3 = 2 is the squared standard error, over the sum of the last column the degrees of freedom', () => {
    expect(trace.rows.map((row) => row.slice(0, 3))).toEqual([
      ['control', 3, 2],
      ['treatment', 4, 6],
    ]);
    const sumOf = (column: number) => trace.rows.reduce((sum, row) => sum + Number(row[column]), 0);
    expect(trace.rows.every((row) => row.length === trace.columns.length)).toBe(true);
    expect(sumOf(4)).toBeCloseTo(2, 14);
    expect(result['standard error']).toBeCloseTo(Math.SQRT2, 14);
    expect(sumOf(4) ** 2 / sumOf(5)).toBeCloseTo(Number(result['degrees of freedom']), 12);
  });
  test('refuses what the function refuses', () => {
    expect(() => traceWelchT([1], [1, 2], 0.05)).toThrow(new RangeError('welchT requires at least 2 values in control, got 1'));
  });
});
