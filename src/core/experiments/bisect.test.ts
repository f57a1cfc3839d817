/** bisect: finds the turning point to the last bit, and stops. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bisect } from './bisect.ts';

describe('bisect', () => {
  test('finds any turning point inside its range to the last bit', () => {
    const x = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(x, (root) => {
        const found = bisect(-101, 101, (candidate) => candidate < root);
        expect(Math.abs(found - root)).toBeLessThanOrEqual(Number.EPSILON * Math.max(1, Math.abs(root)));
      }),
    );
  });
  test('goes to an end when the condition never turns', () => {
    expect(bisect(2, 3, () => true)).toBeCloseTo(3, 15);
    expect(bisect(2, 3, () => false)).toBeCloseTo(2, 15);
  });
  test('asks nothing at the ends, and nothing of an empty range', () => {
    const asked: number[] = [];
    bisect(0.5, 1, (x) => asked.push(x) > 0 && x < 0.75);
    expect(asked.every((x) => x > 0.5 && x < 1)).toBe(true);
    expect(bisect(1, 1, () => expect.unreachable())).toBe(1);
  });
});
