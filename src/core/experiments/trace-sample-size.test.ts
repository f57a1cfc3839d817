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
  test('refuses what the metric refuses', () => expect(() => traceSampleSize(0.5, 0.5, 0.05, 0.8)).toThrow(RangeError));
});
