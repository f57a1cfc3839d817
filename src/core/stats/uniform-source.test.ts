/** Draws by hand, in order, and what is refused. */
import { describe, expect, test } from 'vitest';
import { uniformSource } from './uniform-source.ts';

describe('uniformSource', () => {
  test('hands out the uniforms from left to right', () => {
    const source = uniformSource('f', [0.1, 0.2]);
    expect([source.next(), source.next()]).toEqual([0.1, 0.2]);
  });
  test('an index is the floor of u times n', () => {
    const source = uniformSource('f', [0, 0.33, 0.34, 0.999]);
    expect([source.index(3), source.index(3), source.index(3), source.index(3)]).toEqual([0, 0, 1, 2]);
  });
  test('a weighted draw takes the first running sum above u times the total: 1, 1, 4 of 4', () => {
    const weights = [1, 0, 3];
    const source = uniformSource('f', [0, 0.24, 0.25, 0.99]);
    expect([1, 2, 3, 4].map(() => source.weightedIndex(weights))).toEqual([0, 0, 2, 2]);
  });
  test('rounding never draws an index without weight', () => {
    const source = uniformSource('f', [1 - 2 ** -53]);
    expect(source.weightedIndex([0.1, 0.2, 0.3, 0])).toBe(2);
  });
  test('refuses one draw too many', () => {
    const source = uniformSource('f', [0.5]);
    source.next();
    expect(() => source.next()).toThrow(new RangeError('f requires more uniforms than the 1 it got'));
  });
  test.each([1, -0.1, NaN])('refuses a uniform of %s', (u) => expect(() => uniformSource('f', [0.5, u])).toThrow(RangeError));
});
