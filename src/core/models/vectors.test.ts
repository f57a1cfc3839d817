/** Vectors: dot product and what is refused. */
import { describe, expect, test } from 'vitest';
import { dotProduct } from '#core/stats/dot-product.ts';
import { requireVectors } from './vectors.ts';

describe('dot', () => {
  test('by hand: 1 x 3 + 2 x -4', () => expect(dotProduct([1, 2], [3, -4])).toBe(-5));
  test('of nothing is 0', () => expect(dotProduct([], [])).toBe(0));
});

describe('requireVectors', () => {
  test('returns the common length, 0 without a vector', () => {
    expect(
      requireVectors('f', 'rows', [
        [1, 2],
        [3, 4],
      ]),
    ).toBe(2);
    expect(requireVectors('f', 'rows', [])).toBe(0);
    expect(requireVectors('f', 'rows', [], 3)).toBe(3);
  });
  test('refuses ragged rows, another length than asked for, and NaN', () => {
    expect(() => requireVectors('f', 'rows', [[1, 2], [3]])).toThrow(new RangeError('f requires vectors of 2 numbers in rows, got 1'));
    expect(() => requireVectors('f', 'rows', [[1, 2]], 3)).toThrow(new RangeError('f requires vectors of 3 numbers in rows, got 2'));
    expect(() => requireVectors('f', 'rows', [[NaN]])).toThrow(new RangeError('f requires finite numbers in rows, got NaN'));
  });
});
