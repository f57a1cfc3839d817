/** `[user, items, sample, learningRate, regularization]` for one step of matrix factorization, in numbers whose products are exact. */
import * as fc from 'fast-check';

export type FactorSample = { kind: 'squared'; item: number; rating: number } | { kind: 'bpr'; positive: number; negative: number };
export type FactorStep = [user: number[], items: number[][], sample: FactorSample, learningRate: number, regularization: number];

/** Halves: sums and products of them are exact, in whatever order they are taken. */
const half = fc.integer({ min: -4, max: 4 }).map((value) => value / 2);

export const vectorOf = (dimensions: number): fc.Arbitrary<number[]> => fc.array(half, { minLength: dimensions, maxLength: dimensions });

function sampleOf(count: number): fc.Arbitrary<FactorSample> {
  const item = fc.integer({ min: 0, max: count - 1 });
  return fc.oneof(
    fc.tuple(item, fc.integer({ min: 1, max: 5 })).map(([id, rating]): FactorSample => ({ kind: 'squared', item: id, rating })),
    fc
      .tuple(item, item)
      .filter(([positive, negative]) => positive !== negative)
      .map(([positive, negative]): FactorSample => ({ kind: 'bpr', positive, negative })),
  );
}

/** @param dimensions lengths of the vectors to choose from */
export const factorStepsIn = (...dimensions: number[]): fc.Arbitrary<FactorStep> =>
  fc
    .tuple(fc.constantFrom(...dimensions), fc.integer({ min: 2, max: 4 }))
    .chain(([length, count]) =>
      fc.tuple(
        vectorOf(length),
        fc.array(vectorOf(length), { minLength: count, maxLength: count }),
        sampleOf(count),
        fc.constantFrom(0.1, 0.05, 0.5, 1),
        fc.constantFrom(0.1, 0, 0.02, 0.5),
      ),
    );

export const factorSteps: fc.Arbitrary<FactorStep> = factorStepsIn(2, 1, 3);
