/** The value of a policy from the logs of another, by reweighting. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { limitWeights, type WeightLimitOptions } from './limit-weights.ts';
import { meanOfTerms, type StandardErrorOptions, type ValueEstimate } from './value-estimate.ts';

/**
 * Inverse propensity scoring: the mean of weight times reward.
 *
 * What a new policy would have earned, without showing it to anybody. Unbiased when every action the new policy takes had
 * a chance in the logs, but a few large weights can decide it; a limit trades that variance for bias.
 *
 * @param rewards reward of each logged round, finite numbers
 * @param weights importance weight of each round, finite and >= 0
 * @param options limit of the weights; ddof of the standard error: 1, where Open Bandit Pipeline takes 0
 * @returns value in the unit of the reward, with its standard error (NaN for a single round)
 * @throws {RangeError} when there is no round, the lists differ in length, or a number or option is not as above
 * @see Horvitz and Thompson, "A Generalization of Sampling Without Replacement From a Finite Universe", JASA 47, 1952
 * @example ipsEstimate([1, 0, 1], [2, 1, 0.5]) // { value: 0.8333..., standardError: 0.6009... }
 */
export function ipsEstimate(
  rewards: readonly number[],
  weights: readonly number[],
  options: WeightLimitOptions & StandardErrorOptions = {},
): ValueEstimate {
  requireSameLength('ipsEstimate', { rewards, weights });
  requireFiniteValues('ipsEstimate', 'rewards', rewards);
  const limited = limitWeights('ipsEstimate', weights, options);
  return meanOfTerms(
    'ipsEstimate',
    limited.map((weight, round) => weight * (rewards[round] as number)),
    options,
  );
}
