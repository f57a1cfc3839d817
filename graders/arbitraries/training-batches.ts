/** `[users, items, itemIds, samplingProbability, temperature]`: rows that took items of a small catalogue, so that items repeat. */
import * as fc from 'fast-check';

export type TrainingBatch = [users: number[][], items: number[][], itemIds: number[], samplingProbability: number[], temperature: number];

const half = fc.integer({ min: -4, max: 4 }).map((value) => value / 2);
const CATALOGUE_SIZE = 4;

interface Scale {
  readonly coordinate: fc.Arbitrary<number>;
  readonly temperatures: readonly number[];
}

/** Logits of some tens, as in training. */
const usual: Scale = { coordinate: half, temperatures: [1, 0.5, 0.2, 2] };
/** Logits of up to two thousand either way, beyond what a power can hold. */
const large: Scale = { coordinate: fc.constantFrom(30, -30, 25, -25, 20, 0), temperatures: [1, 2] };

function batchesOf({ coordinate, temperatures }: Scale, rows: fc.Arbitrary<number>): fc.Arbitrary<TrainingBatch> {
  return fc.tuple(fc.constantFrom(2, 1), rows).chain(([dimensions, count]) => {
    const vector = fc.array(coordinate, { minLength: dimensions, maxLength: dimensions });
    const catalogue = fc.array(fc.tuple(vector, fc.constantFrom(0.1, 0.5, 0.02, 1, 0.25)), {
      minLength: CATALOGUE_SIZE,
      maxLength: CATALOGUE_SIZE,
    });
    const taken = fc.array(fc.tuple(vector, fc.integer({ min: 0, max: CATALOGUE_SIZE - 1 })), { minLength: count, maxLength: count });
    return fc.tuple(catalogue, taken, fc.constantFrom(...temperatures)).map(([known, pairs, temperature]): TrainingBatch => {
      const of = pairs.map(([, id]) => known[id] as [number[], number]);
      return [
        pairs.map(([user]) => user),
        of.map(([item]) => [...item]),
        pairs.map(([, id]) => id),
        of.map(([, probability]) => probability),
        temperature,
      ];
    });
  });
}

/** @param rows sizes of the batches to choose from */
export const trainingBatchesOf = (rows: fc.Arbitrary<number>): fc.Arbitrary<TrainingBatch> =>
  fc.oneof({ withCrossShrink: true }, { weight: 3, arbitrary: batchesOf(usual, rows) }, { weight: 1, arbitrary: batchesOf(large, rows) });

export const trainingBatches: fc.Arbitrary<TrainingBatch> = trainingBatchesOf(fc.constantFrom(3, 2, 4, 5, 1, 3, 4, 2, 3, 5, 4, 0));
