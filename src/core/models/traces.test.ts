/** The traces of model pieces end in the function's own value, and their rows add up to it. */
import { expect, test } from 'vitest';
import type { Trace } from '#core/trace.ts';
import { causalAttention } from './causal-attention.ts';
import { distillationLoss } from './distillation-loss.ts';
import { factorizationMachine } from './factorization-machine.ts';
import { inBatchSoftmaxLoss } from './in-batch-softmax-loss.ts';
import { lightGcn } from './light-gcn.ts';
import { mmoe } from './mmoe.ts';
import * as traces from './traces.ts';

const resultOf = (trace: Trace) => Object.fromEntries(trace.result);
const column = (trace: Trace, name: string, keep: (row: readonly (string | number)[]) => boolean = () => true) =>
  trace.rows.filter(keep).map((row) => Number(row[trace.columns.indexOf(name)]));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('traceInBatchSoftmaxLoss: logits that count give the loss of each row', () => {
  const batch = [[[1], [0.5], [2]], [[2], [1], [2]], [7, 8, 7], [0.25, 0.5, 0.25], 2] as const;
  for (const accidentalHits of ['removed', 'kept'] as const) {
    const trace = traces.traceInBatchSoftmaxLoss(...batch, { accidentalHits });
    const losses = [0, 1, 2].map((row) => {
      const logits = column(trace, 'logit', (each) => each[0] === row && each[6] !== 'left out: same item');
      const [positive = NaN] = column(trace, 'logit', (each) => each[0] === row && each[6] === 'positive');
      return Math.log(sum(logits.map((logit) => Math.exp(logit)))) - positive;
    });
    expect(resultOf(trace)['loss by row']).toEqual(losses.map((loss) => expect.closeTo(loss, 10)));
    expect(sum(losses) / 3).toBeCloseTo(inBatchSoftmaxLoss(...batch, { accidentalHits }), 10);
    expect(resultOf(trace).loss).toBe(inBatchSoftmaxLoss(...batch, { accidentalHits }));
  }
  expect(traces.traceInBatchSoftmaxLoss(...batch)).toEqual(traces.traceInBatchSoftmaxLoss(...batch, { accidentalHits: 'removed' }));
  expect(traces.traceInBatchSoftmaxLoss(...batch).rows.map((row) => row[6])).toEqual([
    ...['positive', 'negative', 'left out: same item'],
    ...['negative', 'positive', 'negative'],
    ...['left out: same item', 'negative', 'positive'],
  ]);
});

test('traceCausalAttention: weights sum to 1 and mix the values', () => {
  const [queries, keys, values] = [
    [[1], [2], [0.5]],
    [[0], [1], [2]],
    [
      [1, 2],
      [3, 4],
      [9, 0],
    ],
  ];
  const trace = traces.traceCausalAttention(queries, keys, values);
  expect(trace.rows).toHaveLength(6);
  const outputs = causalAttention(queries, keys, values);
  outputs.forEach((output, position) => {
    const weights = column(trace, 'weight', (row) => row[0] === position);
    expect(sum(weights)).toBeCloseTo(1, 12);
    expect(sum(weights.map((weight, past) => weight * (values[past]?.[0] ?? NaN)))).toBeCloseTo(output[0] ?? NaN, 12);
    expect(resultOf(trace)[`output ${position}`]).toEqual(output);
  });
});

test('traceFactorizationMachine: bias, linear part and dimensions add up to the score', () => {
  const input = [
    0.5,
    [1, 2, 3],
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    [1, 0.5, 2],
  ] as const;
  const trace = traces.traceFactorizationMachine(...input);
  const { bias, 'linear part': linear, interactions, score } = resultOf(trace) as Record<string, number>;
  expect(sum(column(trace, 'half the difference'))).toBeCloseTo(interactions ?? NaN, 12);
  expect((bias ?? NaN) + (linear ?? NaN) + (interactions ?? NaN)).toBeCloseTo(score ?? NaN, 12);
  expect(score).toBe(factorizationMachine(...input));
  expect(traces.traceFactorizationMachine(2, [], [], []).rows).toEqual([]);
});

test('traceLightGcn: the mean over layers is the result', () => {
  const input = [
    [
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8],
    ],
    3,
  ] as const;
  const trace = traces.traceLightGcn(...input);
  const { users, items } = lightGcn(...input);
  expect(trace.rows).toHaveLength(4 * 4 * 2);
  const meanOf = (node: string, coordinate: number) => sum(column(trace, 'value', (row) => row[1] === node && row[2] === coordinate)) / 4;
  expect(meanOf('user 1', 0)).toBeCloseTo(users[1]?.[0] ?? NaN, 12);
  expect(meanOf('item 0', 1)).toBeCloseTo(items[0]?.[1] ?? NaN, 12);
  expect([resultOf(trace).users, resultOf(trace).items]).toEqual([users, items]);
  expect(resultOf(trace)['edge weights']).toEqual([
    [0, 0, expect.closeTo(Math.SQRT1_2, 12)],
    [0, 1, 0.5],
    [1, 1, expect.closeTo(Math.SQRT1_2, 12)],
  ]);
});

test("traceMmoe: a task's shares sum to 1, its last column to the logit of its prediction", () => {
  const input = [
    [1, 2],
    [
      [
        [1, 0],
        [0, 1],
      ],
      [
        [-1, 1],
        [2, -2],
      ],
    ],
    [
      [
        [0, 1],
        [1, 0],
      ],
      [
        [1, 1],
        [0, 0],
      ],
    ],
    [
      [1, -1],
      [0.5, 0.5],
    ],
  ] as const;
  const trace = traces.traceMmoe(...input);
  mmoe(...input).forEach((prediction, task) => {
    expect(sum(column(trace, 'gate share', (row) => row[0] === task))).toBeCloseTo(1, 12);
    const logit = sum(column(trace, 'share x tower', (row) => row[0] === task));
    expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(prediction, 12);
  });
  expect(resultOf(trace).predictions).toEqual(mmoe(...input));
  expect(resultOf(trace)['hidden vectors']).toEqual([
    [1, 2],
    [1, 0],
  ]);
});

test('traceDistillationLoss: terms sum to the divergence, and the two losses weigh in', () => {
  const trace = traces.traceDistillationLoss([1, 2, 0], [0, 1, 1], 1, 2, 0.3);
  const { divergence, 'soft loss: T^2 x divergence': soft, 'hard loss': hard, loss } = resultOf(trace) as Record<string, number>;
  expect(sum(column(trace, 'teacher x ln(teacher / student)'))).toBeCloseTo(divergence ?? NaN, 12);
  expect(soft).toBeCloseTo(4 * (divergence ?? NaN), 12);
  expect(0.3 * (soft ?? NaN) + 0.7 * (hard ?? NaN)).toBeCloseTo(loss ?? NaN, 12);
  expect(loss).toBe(distillationLoss([1, 2, 0], [0, 1, 1], 1, 2, 0.3));
  expect(trace.rows.map((row) => row[5])).toEqual(['no', 'yes', 'no']);
  for (const name of ['teacher at T', 'student at T', 'student at 1']) expect(sum(column(trace, name))).toBeCloseTo(1, 12);
});
