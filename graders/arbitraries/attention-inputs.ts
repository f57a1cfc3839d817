/** `[queries, keys, values]` of short sequences, in halves. */
import * as fc from 'fast-check';

export type AttentionInput = [queries: number[][], keys: number[][], values: number[][]];

const half = fc.integer({ min: -4, max: 4 }).map((value) => value / 2);

/** @param positions lengths of the sequences to choose from */
export function attentionInputs(positions: fc.Arbitrary<number>): fc.Arbitrary<AttentionInput> {
  return fc.tuple(positions, fc.constantFrom(2, 1, 3, 4), fc.constantFrom(1, 2)).chain(([count, dimensions, width]) => {
    const vectors = (length: number) =>
      fc.array(fc.array(half, { minLength: length, maxLength: length }), { minLength: count, maxLength: count });
    return fc.tuple(vectors(dimensions), vectors(dimensions), vectors(width));
  });
}
