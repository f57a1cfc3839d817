/** The trace shows both rates of each group. */
import { describe, expect, test } from 'vitest';
import { traceParityMetrics } from './trace-parity-metrics.ts';

describe('traceParityMetrics', () => {
  test('by hand: A selects 1 of 2 and 1 of 2, B 1 of 1 without a label 1', () => {
    const trace = traceParityMetrics([1, 0, 1], [1, 1, 0], ['A', 'A', 'B']);
    expect(trace.columns).toEqual([
      'group',
      'people',
      'selected',
      'selection rate',
      'label 1',
      'selected of label 1',
      'true-positive rate',
    ]);
    expect(trace.rows).toEqual([
      ['A', 2, 1, 1 / 2, 2, 1, 1 / 2],
      ['B', 1, 1, 1, 0, 0, 'none'],
    ]);
    expect(trace.result).toEqual([
      ['demographicParityDifference', 1 / 2],
      ['disparateImpactRatio', 1 / 2],
      ['equalOpportunityDifference', 0],
    ]);
  });
  test('refuses nobody', () =>
    expect(() => traceParityMetrics([], [], [])).toThrow(new RangeError('traceParityMetrics requires at least one person, got none')));
});
