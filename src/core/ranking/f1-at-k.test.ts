/** f1AtK: a value by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { f1AtK } from './f1-at-k.ts';
import { precisionAtK } from './precision-at-k.ts';
import { recallAtK } from './recall-at-k.ts';

const items = fc.array(fc.nat(9), { maxLength: 12 });
const cutoffs = fc.integer({ min: 1, max: 12 });

describe('f1AtK', () => {
  test('by hand: precision 1/2 and recall 1/3 give 2 (1/6) / (5/6) = 2/5', () => {
    expect(f1AtK([7, 3, 9], [3, 9, 4], 2)).toBeCloseTo(2 / 5, 12);
  });
  test('edges: no hit is 0, nothing relevant is undefined', () => {
    expect([f1AtK([1], [2], 1), f1AtK([], [2], 1), f1AtK([1], [], 1)]).toEqual([0, 0, NaN]);
  });
  test('lies between precision and recall', () => {
    fc.assert(
      fc.property(
        items,
        items.filter((list) => list.length > 0),
        cutoffs,
        (ranked, relevant, k) => {
          const both = [precisionAtK(ranked, relevant, k), recallAtK(ranked, relevant, k)];
          const f1 = f1AtK(ranked, relevant, k);
          return f1 >= Math.min(...both) - 1e-12 && f1 <= Math.max(...both) + 1e-12;
        },
      ),
    );
  });
  test.each([0, -1, 1.5, NaN])('refuses k = %s, and takes 1', (k) => {
    expect(() => f1AtK([1], [1], k)).toThrow(new RangeError(`f1AtK requires an integer k >= 1, got ${k}`));
    expect(() => f1AtK([1], [1], 1)).not.toThrow();
  });
});
