/** Traces of ranking metrics: their rows add up to the metric, and they refuse what it refuses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Trace } from '#core/trace.ts';
import { auc } from './auc.ts';
import { averagePrecision } from './average-precision.ts';
import { leaveLastOutSplit } from './leave-last-out-split.ts';
import { meanOverLists } from './mean-over-lists.ts';
import { dcgTiesAveraged, ndcgTiesAveraged } from './ndcg-ties-averaged.ts';
import { rankBiasedPrecision } from './rank-biased-precision.ts';
import { reciprocalRank } from './reciprocal-rank.ts';
import { traceAuc, traceLeaveLastOutSplit, traceMapMrr, traceNdcgTiesAveraged, traceRankBiasedPrecision } from './traces.ts';

const items = fc.uniqueArray(fc.nat(9), { maxLength: 8 });
const cutoffs = fc.integer({ min: 1, max: 10 });
const column = (trace: Trace, name: string) => trace.rows.map((row) => row[trace.columns.indexOf(name)] as number);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('traceMapMrr', () => {
  const users = [
    { ranked: [7, 3, 9], relevant: [3, 9] },
    { ranked: [1], relevant: [] },
    { ranked: [4, 5], relevant: [6] },
  ];
  test('by hand: hits at ranks 2 and 3, nothing relevant, no hit', () => {
    expect(traceMapMrr(users, 3)).toEqual({
      columns: ['user', 'relevant items', 'ranks of hits', 'precision at each hit', 'average precision', 'reciprocal rank'],
      rows: [
        [0, 2, '2, 3', '1/2 + 2/3', (1 / 2 + 2 / 3) / 2, 1 / 2],
        [1, 0, '', '', NaN, NaN],
        [2, 1, '', '', 0, 0],
      ],
      result: [
        ['users counted', 2],
        ['MAP', (1 / 2 + 2 / 3) / 4],
        ['MRR', 1 / 4],
      ],
    });
  });
  test('its results are the means of the metrics', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ ranked: items, relevant: items }), { maxLength: 5 }), cutoffs, (list, k) => {
        const { MAP, MRR } = Object.fromEntries(traceMapMrr(list, k).result);
        expect(MAP).toBe(meanOverLists(list.map(({ ranked, relevant }) => averagePrecision(ranked, relevant, { k }))));
        expect(MRR).toBe(meanOverLists(list.map(({ ranked, relevant }) => reciprocalRank(ranked, relevant, { k }))));
      }),
    );
  });
  test('refuses what the metrics refuse', () => expect(() => traceMapMrr(users, 0)).toThrow(RangeError));
});

describe('traceRankBiasedPrecision', () => {
  test('by hand: patience 1/2', () => {
    expect(traceRankBiasedPrecision([1, 0], 0.5)).toEqual({
      columns: ['rank', 'relevant', 'chance to get here', 'chance to stop here', 'adds'],
      rows: [
        [1, 1, 1, 0.5, 0.5],
        [2, 0, 0.5, 0.25, 0],
      ],
      result: [
        ['rbp', 0.5],
        ['residual', 0.25],
      ],
    });
  });
  test('what its ranks add is the score', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1), { maxLength: 9 }), fc.double({ min: 0.1, max: 0.9, noNaN: true }), (relevance, p) => {
        const trace = traceRankBiasedPrecision(relevance, p);
        expect(Object.fromEntries(trace.result)).toEqual(rankBiasedPrecision(relevance, p));
        expect(total(column(trace, 'adds'))).toBeCloseTo(rankBiasedPrecision(relevance, p).rbp, 12);
      }),
    );
  });
  test('refuses what the metric refuses', () => expect(() => traceRankBiasedPrecision([1], 1)).toThrow(RangeError));
});

describe('traceNdcgTiesAveraged', () => {
  test('by hand: grades 1 and 0 tied below a 2, k = 2', () => {
    const trace = traceNdcgTiesAveraged([1, 2, 0], [5, 9, 5], 2);
    const weight = 1 / Math.log2(3);
    expect(trace.columns).toEqual([
      'rank',
      'score',
      'items tied',
      'mean gain',
      'weight',
      'mean gain x weight',
      'ideal gain',
      'ideal gain x weight',
    ]);
    expect(trace.rows.map((row) => row.slice(0, 5))).toEqual([
      [1, 9, 1, 2, 1],
      [2, 5, 2, 1 / 2, expect.closeTo(weight, 12)],
    ]);
    expect(trace.result.map(([label]) => label)).toEqual(['expected DCG', 'ideal DCG', 'NDCG']);
  });
  test('its terms add up to the gains it reports, under every option', () => {
    const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 9 });
    const options = fc.constantFrom({}, { gain: 'exponential' }, { gain: 'binary', discount: 'jk-log2' } as const);
    fc.assert(
      fc.property(rows, cutoffs, options, (list, k, chosen) => {
        const [grades, scores] = [list.map(([grade]) => grade), list.map(([, score]) => score)];
        const trace = traceNdcgTiesAveraged(grades, scores, k, chosen as object);
        const result = Object.fromEntries(trace.result);
        expect(total(column(trace, 'mean gain x weight'))).toBeCloseTo(Number(result['expected DCG']), 10);
        expect(total(column(trace, 'ideal gain x weight'))).toBeCloseTo(Number(result['ideal DCG']), 10);
        expect(result['expected DCG']).toBe(dcgTiesAveraged(grades, scores, k, chosen as object));
        expect(result.NDCG).toBe(ndcgTiesAveraged(grades, scores, k, chosen as object));
      }),
    );
  });
  test('refuses what the metric refuses', () => expect(() => traceNdcgTiesAveraged([1], [1], 0)).toThrow(RangeError));
});

describe('traceAuc', () => {
  test('by hand: three and a half of four pairs', () => {
    expect(traceAuc([1, 0, 1, 0], [0.9, 0.5, 0.5, 0.1])).toEqual({
      columns: ['score', 'label', 'rank', 'rank of a positive'],
      rows: [
        [0.1, 0, 1, 0],
        [0.5, 0, 2.5, 0],
        [0.5, 1, 2.5, 2.5],
        [0.9, 1, 4, 4],
      ],
      result: [
        ['positives', 2],
        ['negatives', 2],
        ['rank sum of the positives', 6.5],
        ['least rank sum', 3],
        ['pairs won', 3.5],
        ['pairs', 4],
        ['AUC', 3.5 / 4],
      ],
    });
  });
  test('pairs won over pairs is the metric', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(4)), { maxLength: 9 }), (list) => {
        const [labels, scores] = [list.map(([label]) => label), list.map(([, score]) => score)];
        const result = Object.fromEntries(traceAuc(labels, scores).result);
        expect(Number(result['pairs won']) / Number(result.pairs)).toBe(auc(labels, scores));
        expect(result.AUC).toBe(auc(labels, scores));
      }),
    );
  });
  test('refuses what the metric refuses', () => expect(() => traceAuc([2], [1])).toThrow(RangeError));
});

describe('traceLeaveLastOutSplit', () => {
  const log = [
    { user: 1, item: 7, time: 1 },
    { user: 1, item: 8, time: 6 },
    { user: 2, item: 8, time: 6 },
  ];
  test('by hand: one to train on, one to test on, one without history', () => {
    expect(traceLeaveLastOutSplit(log, 5)).toEqual({
      columns: ['index', 'user', 'item', 'time', 'goes to'],
      rows: [
        [0, 1, 7, 1, 'train'],
        [1, 1, 8, 6, 'test'],
        [2, 2, 8, 6, 'neither: user without history'],
      ],
      result: [
        ['train', [0]],
        ['test', [1]],
      ],
    });
  });
  test('its results are the split', () => {
    const { train, test: tested } = leaveLastOutSplit(log, 2);
    expect(Object.fromEntries(traceLeaveLastOutSplit(log, 2).result)).toEqual({ train, test: tested });
  });
  test('refuses what the split refuses', () => expect(() => traceLeaveLastOutSplit(log, NaN)).toThrow(RangeError));
});

describe('traceNdcgTiesAveraged, ideal side', () => {
  test('the ideal list stands in falling order and adds up to the ideal DCG, whatever order came in', () => {
    const trace = traceNdcgTiesAveraged([0, 1, 3, 2], [4, 3, 2, 1], 4);
    expect(column(trace, 'ideal gain')).toEqual([3, 2, 1, 0]);
    const ideal = trace.result.find(([label]) => label === 'ideal DCG')?.[1];
    expect(total(column(trace, 'ideal gain x weight'))).toBeCloseTo(Number(ideal), 12);
  });
});
