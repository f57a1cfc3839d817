/** The value of a fixed policy from the rounds where the logs happened to agree with it. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';

export interface ReplayEstimate {
  /** Mean reward of the rounds that agree, in the unit of the reward. */
  readonly value: number;
  /** How many rounds agree. */
  readonly matched: number;
}

/**
 * Replay: the mean reward over the rounds in which the logged action is the one that the target policy would take.
 *
 * Needs no probabilities, but a log whose actions were drawn uniformly at random, and throws most rounds away.
 *
 * @param rewards reward of each logged round, finite numbers
 * @param actions action logged in each round
 * @param targetActions action of the target policy in each round
 * @returns the value, and how many rounds it rests on; the value is NaN when none agrees
 * @throws {RangeError} when the lists differ in length or a reward is not finite
 * @see Li et al., "Unbiased Offline Evaluation of Contextual-bandit-based News Article Recommendation Algorithms", WSDM 2011
 * @example replayEstimate([1, 0, 1], [0, 2, 1], [0, 2, 2]) // { value: 0.5, matched: 2 }
 */
export function replayEstimate(rewards: readonly number[], actions: readonly number[], targetActions: readonly number[]): ReplayEstimate {
  requireSameLength('replayEstimate', { rewards, actions, targetActions });
  requireFiniteValues('replayEstimate', 'rewards', rewards);
  const kept = rewards.filter((_, round) => actions[round] === targetActions[round]);
  return { value: kept.reduce((sum, reward) => sum + reward, 0) / kept.length, matched: kept.length };
}
