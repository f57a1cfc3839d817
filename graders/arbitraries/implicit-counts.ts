/**
 * `[itemFactors, counts, alpha, regularization]` for a user's step of implicit feedback.
 *
 * All sums are exact, and the systems are so well conditioned that any way of solving them agrees to ten digits.
 */
import * as fc from 'fast-check';

export type ImplicitCounts = [itemFactors: number[][], counts: number[], alpha: number, regularization: number];

const half = fc.integer({ min: -4, max: 4 }).map((value) => value / 2);
const count = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) });

/** @param dimensions lengths of the vectors to choose from */
export const implicitCountsIn = (...dimensions: number[]): fc.Arbitrary<ImplicitCounts> =>
  fc
    .tuple(fc.constantFrom(...dimensions), fc.integer({ min: 1, max: 5 }))
    .chain(([length, items]) =>
      fc.tuple(
        fc.array(fc.array(half, { minLength: length, maxLength: length }), { minLength: items, maxLength: items }),
        fc.array(count, { minLength: items, maxLength: items }),
        fc.constantFrom(1, 2, 0.5, 0),
        fc.constantFrom(1, 0.5, 2, 4),
      ),
    );

export const implicitCounts: fc.Arbitrary<ImplicitCounts> = implicitCountsIn(2, 1, 3);
