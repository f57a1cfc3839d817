/** orderByScore: score, then id, and rounding never decides. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderByScore } from './order-by-score.ts';

const ids = (items: readonly { id: number; score: number }[]) => orderByScore(items).map(({ id }) => id);

describe('orderByScore', () => {
  test('by hand: higher score first, the tie by smaller id', () => {
    expect(
      ids([
        { id: 5, score: 1 },
        { id: 3, score: 2 },
        { id: 4, score: 1 },
      ]),
    ).toEqual([3, 4, 5]);
  });
  test('a difference in the last bit is a tie', () => {
    expect(
      ids([
        { id: 2, score: 0.1 + 0.2 },
        { id: 1, score: 0.3 },
      ]),
    ).toEqual([1, 2]);
  });
  test('a difference of exactly the tie width is a tie, twice as much is none', () => {
    const at = (gap: number) =>
      ids([
        { id: 2, score: gap },
        { id: 1, score: 0 },
      ]);
    expect([at(1e-9), at(2e-9), at(0)]).toEqual([
      [1, 2],
      [2, 1],
      [1, 2],
    ]);
  });
  test('ties chain from neighbour to neighbour, and the last group is ordered too', () => {
    expect(
      ids([
        { id: 3, score: 1.4e-9 },
        { id: 2, score: 7e-10 },
        { id: 1, score: 0 },
        { id: 9, score: 5 },
        { id: 8, score: 5 },
      ]),
    ).toEqual([8, 9, 1, 2, 3]);
    expect(ids([])).toEqual([]);
  });
  test('the input is left as it was', () => {
    const items = Object.freeze([
      { id: 2, score: 1 },
      { id: 1, score: 3 },
    ]);
    expect(orderByScore(items).map(({ id }) => id)).toEqual([1, 2]);
    expect(items.map(({ id }) => id)).toEqual([2, 1]);
  });
  test('the order of the input does not matter', () => {
    const scores = fc.array(fc.nat(3), { maxLength: 8 });
    fc.assert(
      fc.property(scores, (list) => {
        const items = list.map((score, id) => ({ id, score }));
        return ids(items).join() === ids(items.toReversed()).join();
      }),
    );
  });
});
