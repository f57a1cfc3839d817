/** How much more often the target policy would have done what was logged. */
import { requireSameLength } from '#core/guards/require-same-length.ts';

/** Probabilities out of a softmax can sum to a hair more than 1. */
const ROUNDING = 1e-9;

/**
 * Importance weights: for each logged action, its chance under the target policy over its chance under the logging one.
 *
 * Every off-policy estimator starts here. A weight far above 1 means that the answer hangs on few rounds; look at the
 * largest, and at effectiveSampleSize, before believing a value.
 *
 * @param targetProbabilities chance of each logged action under the policy to be judged, in [0, 1]
 * @param loggingProbabilities chance of each logged action under the policy that chose it, in (0, 1]
 * @returns one weight a round, >= 0; their mean is near 1 when the logs can answer the question
 * @throws {RangeError} when the lists differ in length or a probability is outside its range
 * @see Bottou et al., "Counterfactual Reasoning and Learning Systems", Journal of Machine Learning Research 14, 2013
 * @example importanceWeights([0.5, 0.1], [0.25, 0.5]) // [2, 0.2]
 */
export function importanceWeights(targetProbabilities: readonly number[], loggingProbabilities: readonly number[]): number[] {
  requireSameLength('importanceWeights', { targetProbabilities, loggingProbabilities });
  const badTarget = targetProbabilities.find((chance) => !(chance >= 0 && chance <= 1 + ROUNDING));
  if (badTarget !== undefined) throw new RangeError(`importanceWeights requires target probabilities in [0, 1], got ${badTarget}`);
  const badLogging = loggingProbabilities.find((chance) => !(chance > 0 && chance <= 1 + ROUNDING));
  if (badLogging !== undefined) throw new RangeError(`importanceWeights requires logging probabilities in (0, 1], got ${badLogging}`);
  return targetProbabilities.map((chance, round) => chance / (loggingProbabilities[round] as number));
}
