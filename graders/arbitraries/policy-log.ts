/**
 * `[log, clip]`: a few logged rounds with probabilities as people write them, and a largest weight that is often reached.
 *
 * Some rewards are below 0, as a returned parcel's are.
 */
import * as fc from 'fast-check';
import { decimalGrid } from './decimal-grid.ts';

export type LoggedRound = {
  reward: number;
  loggingProbability: number;
  targetProbability: number;
  modelReward: number;
  modelValue: number;
};
export type PolicyLog = [log: LoggedRound[], clip: number];

const prediction = decimalGrid(-1, 3, 1);

const round: fc.Arbitrary<LoggedRound> = fc.record({
  reward: fc.integer({ min: -1, max: 3 }),
  loggingProbability: fc.constantFrom(0.5, 0.25, 0.1, 0.05, 0.8, 1),
  targetProbability: fc.constantFrom(0.5, 0.25, 0.1, 0, 0.75, 1),
  modelReward: prediction,
  modelValue: prediction,
});

const purchase: fc.Arbitrary<LoggedRound> = fc.record({
  reward: fc.oneof(fc.constant(0), decimalGrid(-20, 80, 2)),
  loggingProbability: decimalGrid(0.02, 1, 2),
  targetProbability: fc.oneof(fc.constant(0), decimalGrid(0, 1, 2)),
  modelReward: decimalGrid(0, 60, 1),
  modelValue: decimalGrid(0, 60, 1),
});

export const policyLog: fc.Arbitrary<PolicyLog> = fc.tuple(
  fc.array(round, { minLength: 1, maxLength: 7, size: 'max' }),
  fc.constantFrom(2, 3, 1, 5, 0.5, 100),
);

/** For altered data: purchases and returned parcels in euros, in a longer log. */
export const purchaseLog: fc.Arbitrary<PolicyLog> = fc.tuple(
  fc.array(purchase, { minLength: 8, maxLength: 20, size: 'max' }),
  fc.constantFrom(2, 4, 1, 10, 0.5),
);
