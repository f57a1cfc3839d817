/** The trace adds up to the metric. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ndcgAtK } from './ndcg-at-k.ts';
import { traceNdcgAtK } from './trace-ndcg-at-k.ts';

const grades = fc.array(fc.nat(4), { maxLength: 10 });
const cutoffs = fc.integer({ min: 1, max: 12 });

const column = (trace: ReturnType<typeof traceNdcgAtK>, name: string) =>
  trace.rows.reduce((sum, row) => sum + Number(row[trace.columns.indexOf(name)]), 0);

describe('traceNdcgAtK', () => {
  test('by hand: grades 0, 1 at k = 1', () => {
    const trace = traceNdcgAtK([0, 1], 1);
    expect(trace.columns).toEqual(['rank', 'grade', 'gain', 'gain x weight', 'ideal grade', 'ideal gain', 'ideal gain x weight', 'weight']);
    expect(trace.rows).toEqual([[1, 0, 0, 0, 1, 1, 1, 1]]);
    expect(trace.result).toEqual([
      ['DCG', 0],
      ['ideal DCG', 1],
      ['NDCG', 0],
    ]);
  });
  test('its terms add up to the gains it reports, and its result is the metric', () => {
    fc.assert(
      fc.property(grades, cutoffs, (list, k) => {
        const trace = traceNdcgAtK(list, k);
        const result = Object.fromEntries(trace.result);
        expect(column(trace, 'gain x weight')).toBeCloseTo(Number(result.DCG), 10);
        expect(column(trace, 'ideal gain x weight')).toBeCloseTo(Number(result['ideal DCG']), 10);
        expect(result.NDCG).toBe(ndcgAtK(list, k));
      }),
    );
  });
  test('options reach every column: linear gain, the older discount', () => {
    const options = { gain: 'linear', discount: 'jk-log2' } as const;
    const trace = traceNdcgAtK([1, 3], 2, options);
    expect(trace.rows).toEqual([
      [1, 1, 1, 1, 3, 3, 3, 1],
      [2, 3, 3, 3, 1, 1, 1, 1],
    ]);
    expect(Object.fromEntries(trace.result)).toEqual({ DCG: 4, 'ideal DCG': 4, NDCG: 1 });
  });
  test('a k below the length ends the rows there', () => expect(traceNdcgAtK([1, 1, 1], 2).rows.length).toBe(2));
  test('an ideal longer than the list shows what is missing', () => {
    expect(traceNdcgAtK([1], 2, { ideal: [1, 1] }).rows[1]?.slice(0, 5)).toEqual([2, 'none', 0, 0, 1]);
  });
  test('refuses what the metric refuses', () => expect(() => traceNdcgAtK([1], 0)).toThrow(RangeError));
});
