/**
 * `[unitId, salt, weights]`: a unit, an experiment and its arms.
 *
 * Ids as systems give them and other ASCII text. No bucket lies within 1e-6 of the border of an arm, where the order of a sum
 * decides.
 */
import * as fc from 'fast-check';
import { runningShares } from '#core/experiments/assign-arm.ts';
import { unitBucket } from '#core/experiments/unit-hash.ts';

export type BucketedUnit = [unitId: string, salt: string, weights: number[]];

const MARGIN = 1e-6;

const text = fc.string({ unit: 'grapheme-ascii', maxLength: 8 });

const unitId = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 9_999 }).map((user) => `user${user}`) },
  { weight: 1, arbitrary: text },
);

const salt = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.constantFrom('exp1', 'exp2', 'home_row', 'watch_next', 'search-v2') },
  { weight: 1, arbitrary: text },
);

const counts = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 5 })
  .filter((weights) => weights.some((weight) => weight > 0));

const weights = fc.oneof(
  { withCrossShrink: true },
  { weight: 8, arbitrary: counts },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }).map((weight) => [weight]) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<number[][]>([1, 1], [0.5, 0.5], [0.9, 0.1], [0.2, 0.3, 0.5], [0.7, 0.1, 0.2], [90, 10], [0.05, 0.05]),
  },
);

const splitBy = (arms: fc.Arbitrary<number[]>): fc.Arbitrary<BucketedUnit> =>
  fc
    .tuple(unitId, salt, arms)
    .filter(([unit, experiment, plan]) => runningShares(plan).every((end) => Math.abs(end - unitBucket(unit, experiment)) > MARGIN));

export const bucketedUnit = splitBy(weights);

/** Experiments with many arms, some of them empty. */
export const manyArmedUnit = splitBy(
  fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 10 }).filter((list) => list.some((weight) => weight > 0)),
);
