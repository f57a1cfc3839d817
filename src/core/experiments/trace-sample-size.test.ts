/** The trace's terms give the size. */
import { describe, expect, test } from 'vitest';
import { sampleSizePerGroup } from './sample-size-per-group.ts';
import { traceSampleSize } from './trace-sample-size.ts';

describe('traceSampleSize', () => {
  test('the two terms, summed, squared and divided by the squared difference, are the size', () => {
    const trace = traceSampleSize(0.05, 0.055, 0.05, 0.8);
    const sum = trace.rows.reduce((total, row) => total + Number(row.at(-1)), 0);
    const result = Object.fromEntries(trace.result);
    expect((sum * sum) / 0.005 ** 2).toBeCloseTo(Number(result['size before rounding']), 5);
    expect(result['size per group']).toBe(sampleSizePerGroup(0.05, 0.055, 0.05, 0.8));
  });
  test('by hand: 1/4 and 3/4 have the pooled proportion 1/2 and variances 1/2 and 3/8', () => {
    const trace = traceSampleSize(1 / 4, 3 / 4, 0.05, 0.5);
    expect(trace.columns).toEqual(['if', 'probability', 'z', 'variance', 'z x root of variance']);
    expect(trace.rows.map((row) => [row[0], row[1], row[3]])).toEqual([
      ['no difference', 0.975, 0.5],
      ['pA and pB hold', 0.5, 0.375],
    ]);
    expect(Object.fromEntries(trace.result)).toMatchObject({ 'pooled proportion': 0.5, difference: 0.5 });
  });
  test('refuses what the metric refuses', () => expect(() => traceSampleSize(0.5, 0.5, 0.05, 0.8)).toThrow(RangeError));
});
