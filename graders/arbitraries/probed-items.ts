/** `[query, items, k, probed]` with whole numbers, so that equal scores are exactly equal. */
import * as fc from 'fast-check';

export type ProbedItems = [query: number[], items: number[][], k: number, probed: number[]];

const whole = fc.integer({ min: -3, max: 3 });

export const probedItems: fc.Arbitrary<ProbedItems> = fc
  .tuple(
    fc.constantFrom(2, 1, 3),
    fc.oneof({ weight: 14, arbitrary: fc.integer({ min: 1, max: 9 }) }, { weight: 1, arbitrary: fc.constant(0) }),
  )
  .chain(([dimensions, count]) => {
    // A vector of zeros has no direction, and a program that ranks by angles would show nothing but that.
    const vector = fc
      .array(whole, { minLength: dimensions, maxLength: dimensions })
      .filter((values) => values.some((value) => value !== 0));
    return fc.tuple(
      vector,
      fc.array(vector, { minLength: count, maxLength: count }),
      fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 1, arbitrary: fc.integer({ min: 5, max: 12 }) }),
      fc.array(fc.integer({ min: 0, max: Math.max(0, count - 1) }), { maxLength: count === 0 ? 0 : 8, size: 'max' }),
    );
  })
  .filter(
    ([query, items]) =>
      query.length === 1 || items.every((item, id) => items.slice(0, id).every((other) => anglesAreClear(query, item, other))),
  );

/** Rounding decides between two equal angles of vectors of different length, and then tells programs apart that share a mistake. */
function anglesAreClear(query: number[], one: number[], other: number[]): boolean {
  const [first, second] = [dot(query, one), dot(query, other)];
  const isSameAngle = first * second > 0 && first ** 2 * dot(other, other) === second ** 2 * dot(one, one);
  return !isSameAngle || dot(one, one) === dot(other, other);
}

const dot = (a: number[], b: number[]): number => a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);
