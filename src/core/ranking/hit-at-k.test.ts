/** hitAtK: a value by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitAtK } from './hit-at-k.ts';
import { precisionAtK } from './precision-at-k.ts';

const items = fc.array(fc.nat(9), { maxLength: 12 });
const cutoffs = fc.integer({ min: 1, max: 12 });

describe('hitAtK', () => {
  test('by hand: the first hit stands at rank 2', () => {
    expect([hitAtK([7, 3, 9], [3, 9], 1), hitAtK([7, 3, 9], [3, 9], 2), hitAtK([7, 3, 9], [3, 9], 3)]).toEqual([0, 1, 1]);
  });
  test('nothing relevant is no hit', () => expect(hitAtK([1], [], 1)).toBe(0));
  test('is 1 exactly when precision is positive', () => {
    fc.assert(
      fc.property(
        items,
        items,
        cutoffs,
        (ranked, relevant, k) => (hitAtK(ranked, relevant, k) === 1) === precisionAtK(ranked, relevant, k) > 0,
      ),
    );
  });
  test.each([0, -1, 1.5, NaN])('refuses k = %s, and takes 1', (k) => {
    expect(() => hitAtK([1], [1], k)).toThrow(new RangeError(`hitAtK requires an integer k >= 1, got ${k}`));
    expect(() => hitAtK([1], [1], 1)).not.toThrow();
  });
});
