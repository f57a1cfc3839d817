/** crossing: finds the zero of increasing functions, with few evaluations. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossing } from './crossing.ts';

describe('crossing', () => {
  test('a straight line is solved at once', () => expect(crossing(1, 5, (x) => 2 * x - 4)).toBe(2));
  test('finds the cube root of anything, in at most 60 evaluations', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 900, noNaN: true }), (cube) => {
        let evaluations = 0;
        const root = crossing(0, 10, (x) => {
          evaluations += 1;
          return x ** 3 - cube;
        });
        expect(root ** 3 / cube).toBeCloseTo(1, 10);
        expect(evaluations).toBeLessThan(60);
      }),
    );
  });
  test('ends with NaN on a function that cannot be computed', () => expect(crossing(0, 1, () => NaN)).toBeNaN());
  test('finds a zero near either end of a curve bent either way', () => {
    expect(crossing(0, 100, (x) => 1 - 1 / (1 + x) - 0.5)).toBeCloseTo(1, 11);
    expect(crossing(-100, 0, (x) => 1 / (1 - x) - 0.5)).toBeCloseTo(-1, 11);
    expect(crossing(1, 3, (x) => x - 3)).toBe(3);
  });
});
