/** `[bias, weights, factors, x]` in halves, whose sums of products are exact in whatever order they are taken. */
import * as fc from 'fast-check';

export type FactoredFeatures = [bias: number, weights: number[], factors: number[][], x: number[]];

const half = fc.integer({ min: -4, max: 4 }).map((value) => value / 2);

/** Indicators and counts mostly: where a value is 0 or 1, its square says nothing. */
const value = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(1, 2, 0, 3) }, { weight: 1, arbitrary: half });

/** @param counts numbers of features to choose from */
export function factoredFeaturesOf(counts: fc.Arbitrary<number>): fc.Arbitrary<FactoredFeatures> {
  return fc.tuple(fc.constantFrom(2, 1, 3), counts).chain(([dimensions, count]) => {
    const list = <Item>(item: fc.Arbitrary<Item>, length: number) => fc.array(item, { minLength: length, maxLength: length });
    return fc.tuple(half, list(half, count), list(list(half, dimensions), count), list(value, count));
  });
}

export const factoredFeatures: fc.Arbitrary<FactoredFeatures> = factoredFeaturesOf(
  fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 1, max: 6 }) }, { weight: 1, arbitrary: fc.constant(0) }),
);
