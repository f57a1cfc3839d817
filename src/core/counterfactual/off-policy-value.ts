/** Three estimates of a policy's value from the logs of another. */
import { requireFinite } from '#core/guards/require-finite.ts';
import { type ModelledRound, doublyRobustEstimate } from './doubly-robust-estimate.ts';
import { importanceWeights } from './importance-weights.ts';
import { ipsEstimate } from './ips-estimate.ts';
import { snipsEstimate } from './snips-estimate.ts';

/** One round of a log: what was done, how likely it was, what it earned. */
export interface LoggedRound {
  /** What the logged action earned, finite, in any unit. */
  readonly reward: number;
  /** Chance of the logged action under the policy that chose it, in (0, 1]. */
  readonly loggingProbability: number;
  /** Chance of the logged action under the policy to be judged, in [0, 1]. */
  readonly targetProbability: number;
  /** Reward that a model predicts for the logged action. */
  readonly modelReward: number;
  /** Reward that the model expects of the target policy in this round. */
  readonly modelValue: number;
}

export interface OffPolicyValue {
  /** Mean of the rewards, each weighted by its importance. */
  readonly ips: number;
  /** The same over the sum of the weights: a little bias for much less variance. */
  readonly snips: number;
  /** The model's value, corrected by the weighted errors it made. */
  readonly doublyRobust: number;
}

/**
 * Off-policy value: what a target policy would earn, by reweighting (IPS), by a weighted mean (SNIPS) and doubly robust.
 *
 * Judges a new ranking from logs before anybody sees it. Where the three disagree, a few large weights or a poor model
 * decide, and an experiment should. Weights above `clip` count as `clip` in all three.
 *
 * @param log logged rounds, at least one, every number finite
 * @param clip largest weight, > 0; Infinity clips nothing
 * @returns three values in the unit of the reward; snips is NaN when every weight is 0
 * @throws {RangeError} when the log is empty, a number is outside its range or clip is not above 0
 * @see Dudík, Langford and Li, "Doubly Robust Policy Evaluation and Learning", ICML 2011
 * @example offPolicyValue([{ reward: 1, loggingProbability: 0.5, targetProbability: 1, modelReward: 0.5, modelValue: 0.25 }], 10) // { ips: 2, snips: 1, doublyRobust: 1.25 }
 */
export function offPolicyValue(log: readonly LoggedRound[], clip: number): OffPolicyValue {
  if (log.length === 0) throw new RangeError('offPolicyValue requires at least one round, got none');
  if (!(clip > 0)) throw new RangeError(`offPolicyValue requires clip > 0, got ${String(clip)}`);
  const rounds = weightedRounds(log);
  const rewards = rounds.map(({ reward }) => reward);
  const weights = rounds.map(({ weight }) => weight);
  return {
    ips: ipsEstimate(rewards, weights, { limit: clip }).value,
    snips: snipsEstimate(rewards, weights, { limit: clip }).value,
    doublyRobust: doublyRobustEstimate(rounds, { limit: clip }).value,
  };
}

/**
 * The rounds of a log with their importance weights.
 *
 * @param log logged rounds
 * @returns reward, weight (unlimited) and both of the model's numbers by round
 * @throws {RangeError} when a number is not finite or a probability outside its range
 */
export function weightedRounds(log: readonly LoggedRound[]): ModelledRound[] {
  for (const round of log) {
    for (const name of ['reward', 'modelReward', 'modelValue'] as const) requireFinite('offPolicyValue', name, round[name]);
  }
  const weights = importanceWeights(
    log.map(({ targetProbability }) => targetProbability),
    log.map(({ loggingProbability }) => loggingProbability),
  );
  return log.map(({ reward, modelReward, modelValue }, index) => ({ reward, modelReward, modelValue, weight: weights[index] as number }));
}
