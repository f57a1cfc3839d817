/** One round of LinUCB worked arm by arm. */
import type { Vector } from '#core/retrieval/vectors.ts';
import type { Trace } from '#core/trace.ts';
import { type LinUcbArm, linUcbScores } from './lin-ucb.ts';
import { linUcbStep } from './lin-ucb-step.ts';

/**
 * Takes what linUcbStep takes; one row an arm.
 *
 * @param arms what the arms have learnt
 * @param contexts features by arm
 * @param alpha weight of the width
 * @param reward what the pulled arm returns
 * @returns estimate, width and score of every arm, and the arm that learns
 * @throws {RangeError} when linUcbStep does
 */
export function traceLinUcbStep(arms: readonly LinUcbArm[], contexts: readonly Vector[], alpha: number, reward: number): Trace {
  const round = linUcbStep(arms, contexts, alpha, reward);
  return {
    columns: ['arm', 'weights', 'estimate', 'width', 'alpha x width', 'score', 'chosen'],
    rows: linUcbScores(arms, contexts, alpha).map(({ theta, estimate, width, score }, arm) => [
      arm,
      theta.map((weight) => weight.toPrecision(4)).join(', '),
      estimate,
      width,
      alpha * width,
      score,
      arm === round.chosen ? 'yes' : 'no',
    ]),
    result: [
      ['chosen', round.chosen],
      ['scores', round.scores],
      ['A of the chosen arm', round.arms[round.chosen]?.A],
      ['b of the chosen arm', round.arms[round.chosen]?.b],
    ],
  };
}
