/** `[log, clip]`: a few logged rounds with probabilities as people write them, and a largest weight that is often reached. */
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

const prediction = decimalGrid(0, 3, 1);

const round: fc.Arbitrary<LoggedRound> = fc.record({
  reward: fc.integer({ min: 0, max: 3 }),
  loggingProbability: fc.constantFrom(0.5, 0.25, 0.1, 0.05, 0.8, 1),
  targetProbability: fc.constantFrom(0.5, 0.25, 0.1, 0, 0.75, 1),
  modelReward: prediction,
  modelValue: prediction,
});

export const policyLog: fc.Arbitrary<PolicyLog> = fc.tuple(
  fc.array(round, { minLength: 1, maxLength: 7, size: 'max' }),
  fc.constantFrom(2, 3, 1, 5, 0.5, 100),
);
