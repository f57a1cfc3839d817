/** The value of a policy from the logs of another, by a weighted mean. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { limitWeights, type WeightLimitOptions } from './limit-weights.ts';
import type { ValueEstimate } from './value-estimate.ts';

/**
 * Self-normalised inverse propensity scoring: the weighted mean of the rewards.
 *
 * Divides by the sum of the weights where ipsEstimate divides by the number of rounds, so that the value stays within the
 * rewards seen and a shift of all rewards shifts it alike: a little bias, much less variance. The standard error is the
 * linearised one of a ratio.
 *
 * @param rewards reward of each logged round, finite numbers
 * @param weights importance weight of each round, finite and >= 0
 * @param options limit of the weights
 * @returns value in the unit of the reward, with its standard error; both NaN when every weight is 0
 * @throws {RangeError} when there is no round, the lists differ in length, or a number or option is not as above
 * @see Swaminathan and Joachims, "The Self-Normalized Estimator for Counterfactual Learning", NeurIPS 2015
 * @example snipsEstimate([1, 0, 1], [2, 1, 0.5]).value // 0.7142...
 */
export function snipsEstimate(rewards: readonly number[], weights: readonly number[], options: WeightLimitOptions = {}): ValueEstimate {
  requireSameLength('snipsEstimate', { rewards, weights });
  requireFiniteValues('snipsEstimate', 'rewards', rewards);
  const limited = limitWeights('snipsEstimate', weights, options);
  const total = limited.reduce((sum, weight) => sum + weight, 0);
  const value = limited.reduce((sum, weight, round) => sum + weight * (rewards[round] as number), 0) / total;
  const squares = limited.reduce((sum, weight, round) => sum + (weight * ((rewards[round] as number) - value)) ** 2, 0);
  return { value, standardError: Math.sqrt(squares) / total };
}
