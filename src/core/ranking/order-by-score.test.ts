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
