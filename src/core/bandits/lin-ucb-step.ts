/** One round of a contextual bandit. */
import { requireFinite } from '#core/guards/require-finite.ts';
import { bestIndex, TIE_WIDTH } from '#core/rerank/best-index.ts';
import type { Vector } from '#core/retrieval/vectors.ts';
import { type LinUcbArm, linUcbScores, linUcbUpdate } from './lin-ucb.ts';

export interface LinUcbRound {
  /** Index of the arm pulled. */
  readonly chosen: number;
  /** Upper confidence score by arm. */
  readonly scores: number[];
  /** The arms after the round: only the chosen one has changed. */
  readonly arms: LinUcbArm[];
}

/**
 * LinUCB, one round: scores every arm in its context, pulls the highest, and lets that arm alone learn from the reward.
 *
 * Recommends by context while exploring where an arm's estimate is wide. Disjoint form: no weights are shared between
 * arms. Ties (within 1e-9) go to the lowest index.
 *
 * @param arms what the arms have learnt: A symmetric and positive definite, the identity for a new arm; b, 0 for a new arm
 * @param contexts features by arm, as long as b
 * @param alpha weight of the width of an estimate, >= 0: 0 is greedy
 * @param reward what the pulled arm returns, a finite number
 * @returns the arm pulled, the scores in the unit of the reward, and the arms afterwards
 * @throws {RangeError} when there is no arm, shapes disagree, a number is not finite, alpha is below 0, or an A shows by a
 * negative squared width, or none, that it is not positive definite
 * @see Li et al., "A Contextual-Bandit Approach to Personalized News Article Recommendation", WWW 2010
 * @example linUcbStep([{ A: [[1]], b: [0] }, { A: [[4]], b: [2] }], [[1], [1]], 1, 1).scores // [1, 1]
 */
export function linUcbStep(arms: readonly LinUcbArm[], contexts: readonly Vector[], alpha: number, reward: number): LinUcbRound {
  requireFinite('linUcbStep', 'reward', reward);
  const scores = linUcbScores(arms, contexts, alpha).map(({ score }) => score);
  const chosen = bestIndex(scores, TIE_WIDTH);
  const after = arms.map((arm, index) => {
    if (index === chosen) return linUcbUpdate(arm, contexts[index] as Vector, reward);
    return { A: arm.A.map((row) => [...row]), b: [...arm.b] };
  });
  return { chosen, scores, arms: after };
}
