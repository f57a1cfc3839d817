/** precisionAtK: a value by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { precisionAtK } from './precision-at-k.ts';
import { recallAtK } from './recall-at-k.ts';

const items = fc.array(fc.nat(9), { maxLength: 12 });
const cutoffs = fc.integer({ min: 1, max: 12 });

describe('precisionAtK', () => {
  test('by hand: 1 of the first 2 is relevant', () => {
    expect(precisionAtK([7, 3, 9], [3, 9, 4], 2)).toBe(1 / 2);
  });
  test('a short list is divided by k, or by its length when asked', () => {
    expect(precisionAtK(['a'], ['a'], 4)).toBe(1 / 4);
    expect(precisionAtK(['a'], ['a'], 4, { denominator: 'min-k-length' })).toBe(1);
  });
  test('a repeated item earns once and fills its rank', () => {
    expect(precisionAtK([3, 3, 9], [3], 2)).toBe(1 / 2);
  });
  test('edges: nothing relevant 0, nothing ranked 0, undefined for an empty list over its length', () => {
    expect([precisionAtK([1], [], 1), precisionAtK([], [1], 1), precisionAtK([], [1], 1, { denominator: 'min-k-length' })]).toEqual([
      0,
      0,
      NaN,
    ]);
  });
  test('over its length when asked, but never over more than k', () => {
    expect(precisionAtK([3, 7, 9], [3], 2, { denominator: 'min-k-length' })).toBe(1 / 2);
  });
  test('items below rank k, the order above it and the names of items change nothing', () => {
    fc.assert(
      fc.property(items, items, cutoffs, (ranked, relevant, k) => {
        const value = precisionAtK(ranked, relevant, k);
        const rename = (item: number) => `item ${item}`;
        return (
          value === precisionAtK([...ranked.slice(0, k), ...(ranked.length > k ? [1, 2, 3] : [])], relevant, k) &&
          value === precisionAtK([...ranked.slice(0, k).toReversed(), ...ranked.slice(k)], relevant, k) &&
          value === precisionAtK(ranked.map(rename), relevant.map(rename), k)
        );
      }),
    );
  });
  test('k times precision is relevant items times recall', () => {
    const law = (ranked: number[], relevant: number[], k: number) =>
      Math.abs(k * precisionAtK(ranked, relevant, k) - new Set(relevant).size * recallAtK(ranked, relevant, k)) < 1e-9;
    fc.assert(
      fc.property(
        items,
        items.filter((list) => list.length > 0),
        cutoffs,
        law,
      ),
    );
  });
  test.each([0, -1, 1.5, NaN])('refuses k = %s, and takes 1', (k) => {
    expect(() => precisionAtK([1], [1], k)).toThrow(new RangeError(`precisionAtK requires an integer k >= 1, got ${k}`));
    expect(() => precisionAtK([1], [1], 1)).not.toThrow();
  });
  test('refuses a denominator it does not know', () => {
    expect(() => precisionAtK([1], [1], 1, { denominator: 'n' as 'k' })).toThrow(
      new RangeError('precisionAtK requires denominator to be one of k, min-k-length, got n'),
    );
  });
});
