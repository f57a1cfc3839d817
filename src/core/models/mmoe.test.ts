/** mmoe: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mmoe } from './mmoe.ts';

const value = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
const pair = fc.tuple(value, value);
/** 2 features, 3 experts with 2 hidden units, 2 tasks. */
const model = fc.record({
  x: pair,
  experts: fc.tuple(...[0, 1, 2].map(() => fc.array(pair, { minLength: 2, maxLength: 2 }))),
  gates: fc.tuple(...[0, 1].map(() => fc.array(pair, { minLength: 3, maxLength: 3 }))),
  towers: fc.array(pair, { minLength: 2, maxLength: 2 }),
});
const near = (got: readonly number[], expected: readonly number[]) => {
  got.forEach((x, task) => {
    expect(x).toBeCloseTo(expected[task] ?? NaN, 12);
  });
};
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

describe('mmoe', () => {
  test('by hand: experts 2 and max(0, -4) = 0; task 0 mixes 1 to 3, task 1 evenly', () => {
    const gates = [
      [[0], [Math.log(3)]],
      [[0], [0]],
    ];
    // Without the ReLU task 0 would be at 0.25 x 2 - 0.75 x 4; one gate for all would make the tasks equal.
    near(mmoe([1], [[[2]], [[-4]]], gates, [[1], [3]]), [sigmoid(0.5), sigmoid(3)]);
  });
  test('gate scores of 2000 do not overflow', () => near(mmoe([1], [[[2]], [[4]]], [[[0], [2000]]], [[1]]), [sigmoid(4)]));
  test('identical experts make gates irrelevant', () => {
    fc.assert(
      fc.property(model, ({ x, experts, gates, towers }) => {
        const alike = experts.map(() => experts[0] ?? []);
        near(mmoe(x, alike, gates, towers), mmoe(x, alike, gates.toReversed(), towers));
      }),
    );
  });
  test('experts may change places with their gate rows', () => {
    fc.assert(
      fc.property(model, ({ x, experts, gates, towers }) => {
        const turned = gates.map((gate) => gate.toReversed());
        near(mmoe(x, experts.toReversed(), turned, towers), mmoe(x, experts, gates, towers));
      }),
    );
  });
  test("a task's gate and tower leave the other task; outputs are probabilities", () => {
    fc.assert(
      fc.property(model, pair, ({ x, experts, gates, towers }, other) => {
        const outputs = mmoe(x, experts, gates, towers);
        const changed = mmoe(x, experts, [gates[0] ?? [], [other, other, [9, 9]]], [towers[0] ?? [], other]);
        expect(changed[0]).toBe(outputs[0]);
        return outputs.every((output) => output > 0 && output < 1);
      }),
    );
  });
  test('refusals', () => {
    const refusals: [() => unknown, string][] = [
      [() => mmoe([1], [], [[]], [[]]), 'mmoe requires at least one expert, got none'],
      [() => mmoe([1], [[[1]]], [], []), 'mmoe requires at least one task, got none'],
      [() => mmoe([1], [[[1]]], [[[1]]], []), 'mmoe requires gates and towers to be equally long, got 1 and 0'],
      [() => mmoe([1], [[[1]], [[1], [1]]], [[[1], [1]]], [[1]]), 'mmoe requires matrices of 1 rows in experts, got 2'],
      [() => mmoe([1], [[[1, 2]]], [[[1]]], [[1]]), 'mmoe requires vectors of 1 numbers in experts, got 2'],
      [() => mmoe([1], [[[1]]], [[[1], [1]]], [[1]]), 'mmoe requires matrices of 1 rows in gates, got 2'],
      [() => mmoe([1], [[[1]]], [[[1, 2]]], [[1]]), 'mmoe requires vectors of 1 numbers in gates, got 2'],
      [() => mmoe([1], [[[1]]], [[[1]]], [[1, 2]]), 'mmoe requires vectors of 1 numbers in towers, got 2'],
      [() => mmoe([NaN], [[[1]]], [[[1]]], [[1]]), 'mmoe requires finite numbers in x, got NaN'],
    ];
    for (const [run, message] of refusals) expect(run).toThrow(new RangeError(message));
  });
});
