/** The value of a policy by a model of the reward alone. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { meanOfTerms, type StandardErrorOptions, type ValueEstimate } from './value-estimate.ts';

/**
 * Direct method: the mean reward that a model expects of the target policy.
 *
 * Steady, and wrong wherever the model is: its standard error says nothing of the model's bias.
 *
 * @param modelValues for each round the model's reward averaged over the target policy's actions, finite numbers
 * @param options ddof of the standard error: 1, where Open Bandit Pipeline takes 0
 * @returns value in the unit of the reward, with its standard error (NaN for a single round)
 * @throws {RangeError} when there is no round, or a number or ddof is not as above
 * @see Dudík, Langford and Li, "Doubly Robust Policy Evaluation and Learning", ICML 2011
 * @example directMethodEstimate([0.2, 0.4]) // { value: 0.3000..., standardError: 0.1 }
 */
export function directMethodEstimate(modelValues: readonly number[], options: StandardErrorOptions = {}): ValueEstimate {
  if (modelValues.length === 0) throw new RangeError('directMethodEstimate requires at least one round, got none');
  requireFiniteValues('directMethodEstimate', 'modelValues', modelValues);
  return meanOfTerms('directMethodEstimate', modelValues, options);
}
