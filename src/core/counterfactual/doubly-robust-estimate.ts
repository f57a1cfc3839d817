/** The value of a policy by a model, corrected by reweighted logs. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { limitWeights, type WeightLimitOptions } from './limit-weights.ts';
import { meanOfTerms, type StandardErrorOptions, type ValueEstimate } from './value-estimate.ts';

/** A logged round as the doubly robust estimator sees it. */
export interface ModelledRound {
  /** What the logged action earned. */
  readonly reward: number;
  /** Importance weight of the logged action, >= 0. */
  readonly weight: number;
  /** What the model expected of the logged action. */
  readonly modelReward: number;
  /** What the model expects of the target policy in this round. */
  readonly modelValue: number;
}

export interface DoublyRobustOptions extends WeightLimitOptions, StandardErrorOptions {
  /** Whether the weights are divided by their mean before they are used. */
  readonly selfNormalised?: boolean;
}

/**
 * Doubly robust value: the model's value plus the weighted error that the model made on the logged actions.
 *
 * Right on average when either the model or the logged probabilities are right, and less noisy than reweighting alone.
 * Large weights may be limited by clipping, or by switching such rounds to the model alone; `selfNormalised` divides the
 * weights by their mean.
 *
 * @param rounds logged rounds, every number finite
 * @param options limit of the weights and what happens above it, self-normalisation, and ddof of the standard error: 1,
 * where Open Bandit Pipeline takes 0
 * @returns value in the unit of the reward, with its standard error (NaN for a single round); both NaN when
 * self-normalised and every weight is 0
 * @throws {RangeError} when there is no round, or a number or option is not as above
 * @see Dudík, Langford and Li, "Doubly Robust Policy Evaluation and Learning", ICML 2011; Wang, Agarwal and Dudík, "Optimal and Adaptive Off-policy Evaluation in Contextual Bandits", ICML 2017
 * @example doublyRobustEstimate([{ reward: 1, weight: 2, modelReward: 0.5, modelValue: 0.25 }]).value // 1.25
 */
export function doublyRobustEstimate(rounds: readonly ModelledRound[], options: DoublyRobustOptions = {}): ValueEstimate {
  return meanOfTerms(
    'doublyRobustEstimate',
    doublyRobustTerms(rounds, options).map(({ term }) => term),
    options,
  );
}

/**
 * What each round gives to the doubly robust value.
 *
 * @param rounds logged rounds, every number finite
 * @param options limit of the weights, self-normalisation
 * @returns for each round the weight used, its correction, weight * (reward - modelReward), and the term, modelValue +
 * correction
 * @throws {RangeError} when there is no round, or a number or option is not as above
 */
export function doublyRobustTerms(
  rounds: readonly ModelledRound[],
  options: DoublyRobustOptions,
): { weight: number; correction: number; term: number }[] {
  const caller = 'doublyRobustEstimate';
  for (const name of ['reward', 'modelReward', 'modelValue'] as const) {
    requireFiniteValues(
      caller,
      name,
      rounds.map((round) => round[name]),
    );
  }
  const limited = limitWeights(
    caller,
    rounds.map(({ weight }) => weight),
    options,
  );
  const divisor = options.selfNormalised === true ? limited.reduce((sum, weight) => sum + weight, 0) / limited.length : 1;
  return rounds.map(({ reward, modelReward, modelValue }, index) => {
    const weight = (limited[index] as number) / divisor;
    const correction = weight * (reward - modelReward);
    return { weight, correction, term: modelValue + correction };
  });
}
