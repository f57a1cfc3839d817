/** solve: values by hand, a law, singular systems, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solve } from './solve.ts';

describe('solve', () => {
  test('by hand: 2x + y = 5 and x + 3y = 10', () => {
    const [x, y] = solve(
      [
        [2, 1],
        [1, 3],
      ],
      [5, 10],
    );
    expect([x, y]).toEqual([expect.closeTo(1, 14), expect.closeTo(3, 14)]);
  });
  test('by hand: a zero on the diagonal only needs another order of rows', () => {
    const swap = [
      [0, 1],
      [1, 0],
    ];
    expect(solve(swap, [2, 3])).toEqual([3, 2]);
  });
  test('the solution satisfies the system', () => {
    const entry = fc.integer({ min: -5, max: 5 });
    const row = fc.tuple(entry, entry, entry);
    fc.assert(
      fc.property(fc.tuple(row, row, row), row, (rows, vector) => {
        // A heavy diagonal keeps it regular.
        const matrix = rows.map((values, i) => values.map((value, j) => (i === j ? 20 + value : value)));
        const solution = solve(matrix, vector);
        return matrix.every((values, i) => {
          const reached = values.reduce((sum, value, j) => sum + value * (solution[j] as number), 0);
          return Math.abs(reached - (vector[i] as number)) < 1e-10;
        });
      }),
    );
  });
  test('a singular matrix has no solution to give, with rounding or without, with a row of zeros or one repeated', () => {
    const singular = [
      [
        [0.1, 0.2],
        [0.3, 0.6],
      ],
      [
        [0, 0],
        [1, 2],
      ],
      [
        [1, 2],
        [1, 2],
      ],
      [
        [0, 1],
        [0, 2],
      ],
    ];
    expect(singular.map((matrix) => solve(matrix, [1, 2]))).toEqual(singular.map(() => [NaN, NaN]));
  });
  test('small units do not make a matrix singular', () => {
    expect(
      solve(
        [
          [1, 0],
          [0, 1e-20],
        ],
        [1, 1e-20],
      ),
    ).toEqual([1, 1]);
    expect(
      solve(
        [
          [1, 1],
          [1e-20, 2e-20],
        ],
        [2, 3e-20],
      ),
    ).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
  });
  test('refuses what is no square system of finite numbers', () => {
    expect(() => solve([], [])).toThrow(new RangeError('solve requires a matrix of at least one row, got none'));
    expect(() => solve([[1, 2]], [1])).toThrow(new RangeError('solve requires a square matrix, got 1 rows and one of 2 numbers'));
    expect(() => solve([[1]], [1, 2])).toThrow(new RangeError('solve requires a vector of 1 numbers, got 2'));
    expect(() => solve([[NaN]], [1])).toThrow(new RangeError('solve requires finite numbers in matrix, got NaN'));
    expect(() => solve([[1]], [Infinity])).toThrow(new RangeError('solve requires finite numbers in vector, got Infinity'));
  });
});
