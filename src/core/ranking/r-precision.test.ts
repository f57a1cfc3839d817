/** rPrecision: a value by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rPrecision } from './r-precision.ts';
import { precisionAtK } from './precision-at-k.ts';
import { recallAtK } from './recall-at-k.ts';

const items = fc.array(fc.nat(9), { maxLength: 12 });

describe('rPrecision', () => {
  test('by hand: 2 relevant items, 1 of them in the first 2', () => {
    expect(rPrecision([7, 3, 9], [3, 9])).toBe(1 / 2);
  });
  test('edges: nothing relevant is undefined, nothing ranked is 0', () => {
    expect([rPrecision([1], []), rPrecision([], [1])]).toEqual([NaN, 0]);
  });
  test('is precision and recall at R', () => {
    fc.assert(
      fc.property(
        items,
        items.filter((list) => list.length > 0),
        (ranked, relevant) => {
          const value = rPrecision(ranked, relevant);
          const size = new Set(relevant).size;
          return value === precisionAtK(ranked, relevant, size) && value === recallAtK(ranked, relevant, size);
        },
      ),
    );
  });
});
