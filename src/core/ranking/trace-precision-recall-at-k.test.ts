/** The trace counts what the metrics count. */
import { describe, expect, test } from 'vitest';
import { tracePrecisionRecallAtK } from './trace-precision-recall-at-k.ts';

describe('tracePrecisionRecallAtK', () => {
  test('by hand: a miss, a hit and its repeat', () => {
    const trace = tracePrecisionRecallAtK([7, 3, 3, 9], [3, 9], 3);
    expect(trace.columns).toEqual(['rank', 'item', 'counts as', 'hits so far']);
    expect(trace.rows).toEqual([
      [1, 7, 'not relevant', 0],
      [2, 3, 'hit', 1],
      [3, 3, 'repeat', 1],
    ]);
    expect(Object.fromEntries(trace.result)).toEqual({ hits: 1, 'relevant items': 2, precision: 1 / 3, recall: 1 / 2, f1: 2 / 5, hit: 1 });
  });
  test('refuses what the metrics refuse', () => expect(() => tracePrecisionRecallAtK([1], [1], 0)).toThrow(RangeError));
});
