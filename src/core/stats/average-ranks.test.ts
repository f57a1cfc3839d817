/** Average ranks: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageRanks } from './average-ranks.ts';

const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 12 });

describe('averageRanks', () => {
  test('by hand: two tens share ranks 1 and 2', () => expect(averageRanks([10, 30, 10, 20])).toEqual([1.5, 4, 1.5, 3]));
  test('edges: none, one, all tied', () => {
    expect([averageRanks([]), averageRanks([7]), averageRanks([5, 5, 5])]).toEqual([[], [1], [2, 2, 2]]);
  });
  test('the ranks add up to n (n + 1) / 2, and order as the values do', () => {
    fc.assert(
      fc.property(values, (list) => {
        const ranks = averageRanks(list);
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBe((list.length * (list.length + 1)) / 2);
        return list.every((a, i) => list.every((b, j) => Math.sign(a - b) === Math.sign((ranks[i] as number) - (ranks[j] as number))));
      }),
    );
  });
  test('refuses values that are not finite', () => {
    expect(() => averageRanks([NaN])).toThrow(new RangeError('averageRanks requires finite numbers in values, got NaN'));
  });
});
