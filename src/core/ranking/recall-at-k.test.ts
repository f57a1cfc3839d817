/** recallAtK: a value by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recallAtK } from './recall-at-k.ts';

const items = fc.array(fc.nat(9), { maxLength: 12 });
const cutoffs = fc.integer({ min: 1, max: 12 });

describe('recallAtK', () => {
  test('by hand: 1 of 3 relevant items is in the first 2', () => {
    expect(recallAtK([7, 3, 9], [3, 9, 4], 2)).toBe(1 / 3);
  });
  test('capped at k when asked: 2 of the 2 that fit', () => {
    expect(recallAtK([3, 9], [3, 9, 4], 2, { denominator: 'min-relevant-k' })).toBe(1);
    expect(recallAtK([3, 9], [3, 9, 4], 5, { denominator: 'min-relevant-k' })).toBeCloseTo(2 / 3, 12);
  });
  test('edges: nothing relevant is undefined, nothing ranked is 0', () => {
    expect([recallAtK([1], [], 1), recallAtK([], [1], 1)]).toEqual([NaN, 0]);
  });
  test('never falls as k grows', () => {
    fc.assert(
      fc.property(items, items, cutoffs, (ranked, relevant, k) => !(recallAtK(ranked, relevant, k + 1) < recallAtK(ranked, relevant, k))),
    );
  });
  test('items below rank k change nothing', () => {
    fc.assert(
      fc.property(items, items, cutoffs, (ranked, relevant, k) =>
        Object.is(recallAtK(ranked.slice(0, k), relevant, k), recallAtK(ranked, relevant, k)),
      ),
    );
  });
  test.each([0, -1, 1.5, NaN])('refuses k = %s, and takes 1', (k) => {
    expect(() => recallAtK([1], [1], k)).toThrow(new RangeError(`recallAtK requires an integer k >= 1, got ${k}`));
    expect(() => recallAtK([1], [1], 1)).not.toThrow();
  });
  test('refuses a denominator it does not know', () => {
    expect(() => recallAtK([1], [1], 1, { denominator: 'k' as 'relevant' })).toThrow(
      new RangeError('recallAtK requires denominator to be one of relevant, min-relevant-k, got k'),
    );
  });
});
