/**
 * `[xA, nA, xB, nB, alpha]`: successes and people of two groups.
 *
 * Groups of a handful, where the formulas part; groups of thousands with rates as products have them; and now and then a
 * group in which everybody or nobody succeeded.
 */
import * as fc from 'fast-check';

export type CountsOfTwo = [xA: number, nA: number, xB: number, nB: number, alpha: number];

const alpha = fc.constantFrom(0.05, 0.01, 0.1, 0.2, 0.001);

const few = fc.integer({ min: 1, max: 30 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

const many = fc
  .tuple(fc.integer({ min: 10, max: 2_000 }), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 9 }))
  .map(([tens, percent, more]): [number, number] => [Math.floor((tens * percent) / 10) + more, tens * 10]);

const allOrNone = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.boolean()).map(([n, isAll]): [number, number] => [isAll ? n : 0, n]);

/** Per hundred thousand people. */
const rare = fc
  .tuple(fc.integer({ min: 100_000, max: 900_000 }), fc.integer({ min: 5, max: 900 }))
  .map(([n, rate]): [number, number] => [Math.round((n * rate) / 100_000), n]);

const pair = (group: fc.Arbitrary<[number, number]>) => fc.tuple(group, group);

export const twoSamplesOfCounts: fc.Arbitrary<CountsOfTwo> = fc
  .tuple(
    fc.oneof(
      { withCrossShrink: true },
      { weight: 5, arbitrary: pair(few) },
      { weight: 4, arbitrary: pair(many) },
      { weight: 2, arbitrary: pair(allOrNone) },
    ),
    alpha,
  )
  .map(([[[xA, nA], [xB, nB]], level]): CountsOfTwo => [xA, nA, xB, nB, level]);

/** Hundreds of thousands of people, of whom fewer than one in a hundred succeeded. */
export const rareSuccesses: fc.Arbitrary<CountsOfTwo> = fc
  .tuple(pair(rare), alpha)
  .map(([[[xA, nA], [xB, nB]], level]): CountsOfTwo => [xA, nA, xB, nB, level]);
