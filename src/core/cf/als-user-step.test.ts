/** alsUserStep: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alsUserStep } from './als-user-step.ts';

const value = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
const table = fc
  .integer({ min: 1, max: 6 })
  .chain((n) =>
    fc.tuple(fc.array(fc.tuple(value, value, value), { minLength: n, maxLength: n }), fc.array(fc.nat(4), { minLength: n, maxLength: n })),
  );
const closeTo = (got: readonly number[], expected: readonly number[]) => {
  got.forEach((x, f) => {
    expect(x).toBeCloseTo(expected[f] ?? NaN, 8);
  });
};

describe('alsUserStep', () => {
  test('by hand: c = 1 + 2 x 1 = 3, so x = 3 / (3 + 1 + 1)', () => {
    // Observed only: 3/4. c = alpha x count: 2/4. Without regularization: 3/4. Right side without confidence: 1/5.
    expect(alsUserStep([[1], [1]], [1, 0], 2, 1)[0]).toBeCloseTo(0.6, 12);
    expect(alsUserStep([[1], [1]], [1, 0], 2, 1, { confidence: 'one-plus-alpha-count' })[0]).toBeCloseTo(0.6, 12);
    expect(alsUserStep([[1], [1]], [1, 0], 2, 1, { confidence: 'alpha-count' })[0]).toBeCloseTo(0.5, 12);
  });
  test('by hand: a count of 2 has confidence 5 and not preference 2: 5 / (5 + 1 + 1)', () => {
    expect(alsUserStep([[1], [1]], [2, 0], 2, 1)[0]).toBeCloseTo(5 / 7, 12);
  });
  test('by hand, two dimensions: [[4, 2], [2, 3]] x = [3, 2] / ... solved by Cramer', () => {
    // Items (1, 0) and (1, 1), counts 0 and 1, alpha 1, regularization 1: left [[1 + 2 + 1, 2], [2, 2 + 1]], right (2, 2).
    closeTo(
      alsUserStep(
        [
          [1, 0],
          [1, 1],
        ],
        [0, 1],
        1,
        1,
      ),
      [(2 * 3 - 2 * 2) / 8, (4 * 2 - 2 * 2) / 8],
    );
  });
  test('the gradient of the loss is 0 at the answer', () => {
    fc.assert(
      fc.property(table, ([items, counts]) => {
        const x = alsUserStep(items, counts, 1.5, 0.7);
        [0, 1, 2].forEach((f) => {
          const pull = items.reduce((sum, item, i) => {
            const [confidence, score] = [1 + 1.5 * (counts[i] ?? 0), item.reduce((all, y, g) => all + y * (x[g] ?? 0), 0)];
            return sum + confidence * (((counts[i] ?? 0) > 0 ? 1 : 0) - score) * (item[f] ?? 0);
          }, 0);
          expect(pull - 0.7 * (x[f] ?? 0)).toBeCloseTo(0, 8);
        });
      }),
    );
  });
  test('the order of items and an item without factors change nothing; turned factors turn the answer', () => {
    const turn = ([a = 0, b = 0, c = 0]: readonly number[]) => [c, -b, a];
    fc.assert(
      fc.property(table, ([items, counts]) => {
        const x = alsUserStep(items, counts, 1.5, 0.7);
        closeTo(alsUserStep(items.toReversed(), counts.toReversed(), 1.5, 0.7), x);
        closeTo(alsUserStep([...items, [0, 0, 0]], [...counts, 3], 1.5, 0.7), x);
        closeTo(alsUserStep(items.map(turn), counts, 1.5, 0.7), turn(x));
      }),
    );
  });
  test('no count, no taste', () => expect(alsUserStep([[1, 2]], [0], 1, 1)).toEqual([0, 0]));
  test('a regularization that rounding swallows leaves no single answer', () => {
    expect(
      alsUserStep(
        [
          [1e10, 1e10],
          [1e10, 1e10],
        ],
        [1, 1],
        0,
        1e-300,
      ),
    ).toEqual([NaN, NaN]);
  });
  test('refusals', () => {
    const refusals: [() => unknown, string][] = [
      [() => alsUserStep([[1]], [1], 1, 0), 'alsUserStep requires a finite regularization > 0, got 0'],
      [() => alsUserStep([[1]], [1], -1, 1), 'alsUserStep requires a finite alpha >= 0, got -1'],
      [() => alsUserStep([[1]], [-1], 1, 1), 'alsUserStep requires finite numbers >= 0 in counts, got -1'],
      [() => alsUserStep([], [], 1, 1), 'alsUserStep requires at least one vector of at least one number in itemFactors, got none'],
      [() => alsUserStep([[]], [1], 1, 1), 'alsUserStep requires at least one vector of at least one number in itemFactors, got none'],
      [() => alsUserStep([[1]], [1, 1], 1, 1), 'alsUserStep requires itemFactors and counts to be equally long, got 1 and 2'],
      [() => alsUserStep([[1], [1, 2]], [1, 1], 1, 1), 'alsUserStep requires vectors of 1 numbers in itemFactors, got 2'],
      [() => alsUserStep([[NaN]], [1], 1, 1), 'alsUserStep requires finite numbers in itemFactors, got NaN'],
      [
        () => alsUserStep([[1]], [1], 1, 1, { confidence: 'log' as 'alpha-count' }),
        'alsUserStep requires confidence to be one of one-plus-alpha-count, alpha-count, got log',
      ],
    ];
    for (const [call, message] of refusals) expect(call).toThrow(new RangeError(message));
    expect(() => alsUserStep([[1]], [0], 0, 1e-9)).not.toThrow();
  });
});
