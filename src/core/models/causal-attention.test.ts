/** causalAttention: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causalAttention } from './causal-attention.ts';

const value = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
const pair = fc.tuple(value, value);
const sequence = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => fc.tuple(...[0, 1, 2].map(() => fc.array(pair, { minLength: n, maxLength: n }))));

describe('causalAttention', () => {
  test('by hand: keys of length 4 and products 0 and 2 ln 3 weigh 1 to 3', () => {
    const q = 2 * Math.log(3);
    const keys = [
      [0, 0, 0, 0],
      [1, 0, 0, 0],
      [9, 9, 9, 9],
    ];
    const queries = [
      [5, 5, 5, 5],
      [q, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    const outputs = causalAttention(queries, keys, [
      [0, 8],
      [4, 0],
      [8, 4],
    ]);
    // Unscaled, the second row would weigh 1 to 9; divided by 4, 1 to sqrt 3; without a mask it would read row 3.
    expect(outputs[0]).toEqual([0, 8]);
    expect(outputs[1]).toEqual([expect.closeTo(3, 12), expect.closeTo(2, 12)]);
    expect(outputs[2]).toEqual([expect.closeTo(4, 12), expect.closeTo(4, 12)]);
  });
  test('products of 2000 do not overflow', () => expect(causalAttention([[1], [2000]], [[0], [1]], [[0], [1]])).toEqual([[0], [1]]));
  test('an empty sequence', () => expect(causalAttention([], [], [])).toEqual([]));
  test('a changed row leaves what came before; the first output is the first value; outputs lie between the values', () => {
    fc.assert(
      fc.property(sequence, pair, ([queries = [], keys = [], values = []], other) => {
        const last = queries.length - 1;
        const outputs = causalAttention(queries, keys, values);
        const changed = causalAttention(queries.with(last, other), keys.with(last, other), values.with(last, other));
        expect(changed.slice(0, last)).toEqual(outputs.slice(0, last));
        expect(outputs[0]).toEqual(values[0]);
        return outputs.every((output, position) =>
          output.every((x, column) => {
            const seen = values.slice(0, position + 1).map((each) => each[column] ?? NaN);
            return x >= Math.min(...seen) - 1e-9 && x <= Math.max(...seen) + 1e-9;
          }),
        );
      }),
    );
  });
  test('equal keys give running means', () => {
    fc.assert(
      fc.property(sequence, ([queries = [], , values = []]) => {
        causalAttention(
          queries,
          queries.map(() => [1, 2]),
          values,
        ).forEach((output, position) => {
          const seen = values.slice(0, position + 1).map(([first]) => first);
          expect(output[0]).toBeCloseTo(seen.reduce((sum, x) => sum + x, 0) / seen.length, 12);
        });
      }),
    );
  });
  test('refusals', () => {
    const refusals: [() => unknown, string][] = [
      [() => causalAttention([[1]], [], [[1]]), 'causalAttention requires queries and keys to be equally long, got 1 and 0'],
      [() => causalAttention([[1]], [[1, 2]], [[1]]), 'causalAttention requires vectors of 1 numbers in keys, got 2'],
      [() => causalAttention([[1], [1, 2]], [[1], [1]], [[1], [1]]), 'causalAttention requires vectors of 1 numbers in queries, got 2'],
      [() => causalAttention([[1], [1]], [[1], [1]], [[1], []]), 'causalAttention requires vectors of 1 numbers in values, got 0'],
      [() => causalAttention([[]], [[]], [[1]]), 'causalAttention requires vectors of at least one number in keys, got 0'],
      [() => causalAttention([[NaN]], [[1]], [[1]]), 'causalAttention requires finite numbers in queries, got NaN'],
    ];
    for (const [run, message] of refusals) expect(run).toThrow(new RangeError(message));
  });
});
