/** reciprocalRank: a value by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reciprocalRank } from './reciprocal-rank.ts';

const items = fc.array(fc.nat(9), { maxLength: 12 });

describe('reciprocalRank', () => {
  test('by hand: the first hit stands at rank 2', () => {
    expect(reciprocalRank([7, 3, 9], [9, 3])).toBe(1 / 2);
  });
  test('edges: a miss is 0, a hit below k is a miss, nothing relevant is undefined', () => {
    expect([reciprocalRank([7], [9]), reciprocalRank([7, 9], [9], { k: 1 }), reciprocalRank([7], [])]).toEqual([0, 0, NaN]);
  });
  test('a hit at rank k counts, and a second one changes nothing', () => {
    expect([reciprocalRank([7, 9], [9], { k: 2 }), reciprocalRank([7, 9, 3], [9, 3])]).toEqual([1 / 2, 1 / 2]);
  });
  test('an irrelevant item in front moves 1/r to 1/(r + 1)', () => {
    fc.assert(
      fc.property(items, items, (ranked, relevant) => {
        const before = reciprocalRank(ranked, relevant);
        return !(before > 0) || Math.abs(1 / reciprocalRank([99, ...ranked], relevant) - 1 / before - 1) < 1e-9;
      }),
    );
  });
  test.each([0, -1, 1.5, NaN])('refuses k = %s, and takes 1', (k) => {
    expect(() => reciprocalRank([1], [1], { k })).toThrow(new RangeError(`reciprocalRank requires an integer k >= 1, got ${k}`));
    expect(() => reciprocalRank([1], [1], { k: 1 })).not.toThrow();
  });
});
