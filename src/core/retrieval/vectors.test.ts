/** Vectors: lengths, products, directions. */
import { describe, expect, test } from 'vitest';
import { dotProduct } from '#core/stats/dot-product.ts';
import { direction, requireVectors } from './vectors.ts';

describe('requireVectors', () => {
  test('lets equally long finite vectors through, and none at all', () => {
    expect(() => requireVectors('f', [])).not.toThrow();
    expect(() => requireVectors('f', [[], []])).not.toThrow();
    expect(() =>
      requireVectors('f', [
        [1, 2],
        [0, -1],
      ]),
    ).not.toThrow();
  });
  test('refuses two lengths and numbers that are not finite', () => {
    expect(() => requireVectors('f', [[1], [1, 2]])).toThrow(new RangeError('f requires vectors of one length, got 1 and 2'));
    expect(() => requireVectors('f', [[1], [Infinity]])).toThrow(new RangeError('f requires finite numbers in every vector, got Infinity'));
  });
});

describe('dotProduct and direction', () => {
  test('by hand: 1 x 3 + 2 x 4 = 11', () => expect(dotProduct([1, 2], [3, 4])).toBe(11));
  test('by hand: (3, 4) has length 5', () => expect(direction([3, 4])).toEqual([0.6, 0.8]));
  test('has length 1 whatever the scale, also where squares overflow or vanish', () => {
    for (const scale of [1e200, 1, 1e-200]) {
      const unit = direction([-3 * scale, 4 * scale]);
      expect(unit[0]).toBeCloseTo(-0.6, 12);
      expect(unit[1]).toBeCloseTo(0.8, 12);
    }
  });
  test('a zero vector stays zero', () => expect(direction([0, 0])).toEqual([0, 0]));
});
