/** The traces of recommenders and gradient steps end in the function's own value, and their rows add up to it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Trace } from '#core/trace.ts';
import { alsUserStep } from './als-user-step.ts';
import { coOccurrenceRecommend } from './co-occurrence-recommend.ts';
import { coldStartHybrid } from './cold-start-hybrid.ts';
import { contentRecommend } from './content-recommend.ts';
import { decayedPopularity } from './decayed-popularity.ts';
import { itemBasedTopN } from './item-based-top-n.ts';
import { type MfSample, mfSgdStep } from './mf-sgd-step.ts';
import { sampleNegatives } from './sample-negatives.ts';
import type { Scored } from './scored.ts';
import * as traces from './traces.ts';

const resultOf = (trace: Trace) => Object.fromEntries(trace.result);
const number = (value: string | number | undefined) => (typeof value === 'number' ? value : NaN);
/** Sum of one column over the rows that start with this item. */
const sumOver = (trace: Trace, item: number, column: string, itemColumn = 0) =>
  trace.rows.filter((row) => row[itemColumn] === item).reduce((sum, row) => sum + number(row[trace.columns.indexOf(column)]), 0);
const expectRowsToAddUp = (trace: Trace, best: readonly Scored[], column: string, itemColumn = 0) => {
  for (const { item, score } of best) expect(sumOver(trace, item, column, itemColumn)).toBeCloseTo(score, 9);
};
const everyRowFits = (trace: Trace) => trace.rows.every((row) => row.length === trace.columns.length);

test('traceDecayedPopularity: the weights of an item sum to its score', () => {
  const events = [
    { item: 1, time: 5 },
    { item: 1, time: 10 },
    { item: 2, time: 11 },
  ];
  const trace = traces.traceDecayedPopularity(events, 10, 5, 3);
  expect(trace.rows).toEqual([
    [1, 5, 5, 1, 0.5, 'yes'],
    [1, 10, 0, 0, 1, 'yes'],
    [2, 11, -1, -0.2, 0, 'no, in the future'],
  ]);
  expect(resultOf(trace)['best items']).toEqual(decayedPopularity(events, 10, 5, 3));
  expectRowsToAddUp(trace, decayedPopularity(events, 10, 5, 3), 'weight');
});

test('traceCoOccurrenceRecommend: what the basket items add sums to the score', () => {
  const events = fc.array(fc.tuple(fc.nat(5), fc.nat(4)), { maxLength: 20 });
  fc.assert(
    fc.property(events, (list) => {
      const trace = traces.traceCoOccurrenceRecommend(list, [1, 0, 1], 9);
      const best = coOccurrenceRecommend(list, [1, 0, 1], 9);
      expect(resultOf(trace).recommended).toEqual(best);
      expectRowsToAddUp(trace, best, 'adds', 1);
      expect(new Set(trace.rows.map((row) => row[1])).size).toBe(best.length);
      return everyRowFits(trace);
    }),
  );
});

test('traceItemBasedTopN: used products over used similarities are the score', () => {
  const ratings = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 5 })), {
    selector: ([user, item]) => `${user} ${item}`,
    maxLength: 20,
  });
  fc.assert(
    fc.property(ratings, (list) => {
      const trace = traces.traceItemBasedTopN(list, 0, 9, 2);
      const best = itemBasedTopN(list, 0, 9, 2);
      expect(resultOf(trace).recommended).toEqual(best);
      const used = { ...trace, rows: trace.rows.filter((row) => row[5] === 'yes') };
      for (const { item, score } of best)
        expect(sumOver(used, item, 'similarity x rating') / sumOver(used, item, 'similarity')).toBeCloseTo(score, 9);
      return everyRowFits(trace);
    }),
  );
});

test('traceContentRecommend: the products of an item sum to its score', () => {
  const documents = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 5 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(documents, fc.constantFrom('plain' as const, 'smoothed' as const), (texts, idf) => {
      const trace = traces.traceContentRecommend(texts, [1, 0, 1], 9, { idf });
      expect(resultOf(trace).recommended).toEqual(contentRecommend(texts, [1, 0, 1], 9, { idf }));
      expectRowsToAddUp(trace, contentRecommend(texts, [1, 0], 9, { idf }), 'product');
      expect(traces.traceContentRecommend(texts, [0], 9)).toEqual(traces.traceContentRecommend(texts, [0], 9, { idf: 'plain' }));
      return everyRowFits(trace);
    }),
  );
});

test('traceColdStartHybrid: names the fallback and shows both scales', () => {
  const trace = traces.traceColdStartHybrid([0, 10], [0, 0], [6, 2], 1, 3);
  expect(trace.columns[3]).toBe('fallback: popularity');
  expect(trace.rows).toEqual([
    [0, 0, 0, 6, 1, 0.75],
    [1, 10, 1, 2, 0, 0.25],
  ]);
  const { weight, order } = coldStartHybrid([0, 10], [0, 0], [6, 2], 1, 3);
  expect(trace.result).toEqual([
    ['weight of collaborative', weight],
    ['weight of the fallback', 1 - weight],
    ['order', order],
  ]);
  expect(traces.traceColdStartHybrid([0], [1], [6], 1, 3).columns[3]).toBe('fallback: content');
});

describe('traceMfSgdStep', () => {
  const samples: MfSample[] = [
    { kind: 'squared', item: 1, rating: 4 },
    { kind: 'bpr', positive: 2, negative: 0 },
  ];
  const [user, items] = [
    [1, -0.5],
    [
      [0.5, 1],
      [2, 0],
      [-1, 1],
    ],
  ];
  test.each(samples)('$kind: before + rate x (pull - shrink) is after', (sample) => {
    const trace = traces.traceMfSgdStep(user, items, sample, 0.1, 0.3);
    const step = mfSgdStep(user, items, sample, 0.1, 0.3);
    for (const [, , before, pull, shrink, after] of trace.rows)
      expect(number(before) + 0.1 * (number(pull) - number(shrink))).toBeCloseTo(number(after), 12);
    expect(trace.rows.slice(0, 2).map((row) => row[5])).toEqual(step.user);
    expect(trace.rows).toHaveLength(sample.kind === 'squared' ? 4 : 6);
    expect(resultOf(trace).loss).toBe(step.loss);
  });
  test('names the signal', () => {
    expect(resultOf(traces.traceMfSgdStep([1], [[1]], { kind: 'squared', item: 0, rating: 3 }, 1, 0)).error).toBe(2);
    expect(resultOf(traces.traceMfSgdStep([1], [[3], [1]], { kind: 'bpr', positive: 0, negative: 1 }, 1, 0)).margin).toBe(2);
  });
});

test('traceAlsUserStep: the vector solves the equations shown', () => {
  const [items, counts] = [
    [
      [1, 0],
      [1, 1],
      [0.5, 2],
    ],
    [2, 0, 1],
  ];
  const trace = traces.traceAlsUserStep(items, counts, 1.5, 0.5);
  const shown = resultOf(trace) as { 'left side': number[][]; 'right side': number[]; 'user vector': number[] };
  expect(shown['user vector']).toEqual(alsUserStep(items, counts, 1.5, 0.5));
  shown['left side'].forEach((row, place) => {
    const product = row.reduce((sum, each, column) => sum + each * (shown['user vector'][column] ?? NaN), 0);
    expect(product).toBeCloseTo(shown['right side'][place] ?? NaN, 9);
  });
  expect(trace.rows.map((row) => row.slice(0, 4))).toEqual([
    [0, 2, 1, 4],
    [1, 0, 0, 1],
    [2, 1, 1, 2.5],
  ]);
  const [, , preference, confidence, score, error] = trace.rows[0] ?? [];
  expect(number(error)).toBeCloseTo(number(confidence) * (number(preference) - number(score)) ** 2, 12);
});

test('traceSampleNegatives: each uniform falls into the slot of the item drawn', () => {
  const uniforms = fc.array(
    fc.integer({ min: 0, max: 996 }).map((part) => part / 997),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(uniforms, (numbers) => {
      const trace = traces.traceSampleNegatives([1], [3, 9, 0, 1, 4], 0.75, numbers);
      expect(resultOf(trace).negatives).toEqual(sampleNegatives([1], [3, 9, 0, 1, 4], 0.75, numbers));
      expect(resultOf(trace).candidates).toEqual([0, 3, 4]);
      return trace.rows.every(([, target, from, to]) => number(target) >= number(from) && number(target) < number(to));
    }),
  );
});
