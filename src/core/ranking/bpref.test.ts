/** bpref: values by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bpref } from './bpref.ts';

const items = fc.uniqueArray(fc.nat(12), { maxLength: 12 });
const judged = fc.tuple(items, items).map(([relevant, others]) => [relevant, others.filter((item) => !relevant.includes(item))] as const);

describe('bpref', () => {
  test('by hand: R = 2, N = 2, one non-relevant item above both: (1 - 1/2 + 1 - 1/2) / 2', () => {
    expect(bpref([7, 3, 5, 9], [3, 9], [7, 8])).toBe(1 / 2);
  });
  test('by hand: with R = 2 and N = 5 the first 2 of 3 non-relevant items above count: 1 + 0 over 2', () => {
    expect(bpref([3, 10, 11, 12, 9], [3, 9], [10, 11, 12, 13, 14])).toBe(1 / 2);
  });
  test('by hand: with R = 3 and N = 1 a non-relevant item above costs everything: (1 + 0 + 0) / 3', () => {
    expect(bpref([3, 7, 9, 4], [3, 9, 4], [7])).toBe(1 / 3);
  });
  test('by hand: with R = 4 and N = 2, 1 above costs a half: (1 + 1/2) / 4, two relevant items not retrieved', () => {
    expect(bpref([3, 7, 9], [3, 9, 4, 5], [7, 8])).toBe(1.5 / 4);
  });
  test('edges: no judged non-relevant item is no harm, nothing ranked 0, nothing relevant undefined', () => {
    expect([bpref([5, 3], [3], []), bpref([], [3], [7]), bpref([7], [], [7])]).toEqual([1, 0, NaN]);
  });
  test('repeats in a list count once', () => {
    expect(bpref([7, 7, 3, 3, 9], [3, 9, 3], [7, 8, 8])).toBe(bpref([7, 3, 9], [3, 9], [7, 8]));
  });
  test('an unjudged item changes nothing, wherever it stands', () => {
    fc.assert(
      fc.property(items, judged, fc.nat(12), (ranked, [relevant, others], at) =>
        Object.is(bpref(ranked.toSpliced(at, 0, 99), relevant, others), bpref(ranked, relevant, others)),
      ),
    );
  });
  test('stays within 0 and 1', () => {
    fc.assert(
      fc.property(items, judged, (ranked, [relevant, others]) => {
        const value = bpref(ranked, relevant, others);
        return relevant.length === 0 ? Number.isNaN(value) : value >= 0 && value <= 1;
      }),
    );
  });
  test('refuses an item judged twice', () => {
    expect(() => bpref([1], [1, 2], [2])).toThrow(
      new RangeError('bpref requires an item to be judged once, got 2 as relevant and as not relevant'),
    );
  });
});
