/** The parts of LinUCB: estimates, scores, and what one reward teaches. */
import { requireFinite, requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import type { Vector } from '#core/retrieval/vectors.ts';
import { solve } from '#core/stats/solve.ts';

/** What an arm has learnt: of a new arm, A is the identity and b is 0. */
export interface LinUcbArm {
  /** Identity plus the sum of x xᵀ over the contexts in which the arm was pulled. */
  readonly A: readonly Vector[];
  /** Sum of reward * x over the same. */
  readonly b: Vector;
}

export interface LinUcbScore {
  /** Ridge estimate A⁻¹ b of the arm's weights. */
  readonly theta: number[];
  /** theta · x, the reward expected in this context. */
  readonly estimate: number;
  /** √(xᵀ A⁻¹ x), how little is known of this arm in this context. */
  readonly width: number;
  /** estimate + alpha * width. */
  readonly score: number;
}

/**
 * Upper confidence score of every arm in its context, under a separate linear model for each arm (disjoint LinUCB).
 *
 * @param arms what the arms have learnt, A symmetric and positive definite
 * @param contexts features by arm, as long as b
 * @param alpha weight of the width, >= 0: 0 is greedy
 * @returns estimate, width and score by arm, in the unit of the reward
 * @throws {RangeError} when there is no arm, shapes disagree, a number is not finite, alpha is below 0, or an A shows by a
 * negative squared width, or none, that it is not positive definite
 * @see Li et al., "A Contextual-Bandit Approach to Personalized News Article Recommendation", WWW 2010
 * @example linUcbScores([{ A: [[2, 0], [0, 1]], b: [1, 0] }], [[1, 1]], 1)[0].score // 1.7247...
 */
export function linUcbScores(arms: readonly LinUcbArm[], contexts: readonly Vector[], alpha: number): LinUcbScore[] {
  requireLinUcb('linUcbScores', arms, contexts);
  requireInRange('linUcbScores', 'alpha', alpha, 0);
  return arms.map(({ A, b }, arm) => {
    const x = contexts[arm] as Vector;
    const theta = solve(A, b);
    const squaredWidth = dotProduct(x, solve(A, x));
    if (!(squaredWidth >= 0)) throw new RangeError(`linUcbScores requires A to be positive definite, arm ${arm} is not`);
    const [estimate, width] = [dotProduct(theta, x), Math.sqrt(squaredWidth)];
    return { theta, estimate, width, score: estimate + alpha * width };
  });
}

/**
 * An arm after one more pull: A + x xᵀ and b + reward * x.
 *
 * @param arm what the arm had learnt
 * @param context features x in which it was pulled, as long as b
 * @param reward what came of it, a finite number
 * @returns a new arm
 * @throws {RangeError} when shapes disagree or a number is not finite
 * @see Li et al., "A Contextual-Bandit Approach to Personalized News Article Recommendation", WWW 2010
 * @example linUcbUpdate({ A: [[1, 0], [0, 1]], b: [0, 0] }, [1, 2], 0.5) // { A: [[2, 2], [2, 5]], b: [0.5, 1] }
 */
export function linUcbUpdate(arm: LinUcbArm, context: Vector, reward: number): LinUcbArm {
  requireLinUcb('linUcbUpdate', [arm], [context]);
  requireFinite('linUcbUpdate', 'reward', reward);
  return {
    A: arm.A.map((row, i) => row.map((value, j) => value + (context[i] as number) * (context[j] as number))),
    b: arm.b.map((value, i) => value + reward * (context[i] as number)),
  };
}

function requireLinUcb(caller: string, arms: readonly LinUcbArm[], contexts: readonly Vector[]): void {
  if (arms.length === 0) throw new RangeError(`${caller} requires at least one arm, got none`);
  requireSameLength(caller, { arms, contexts });
  const length = contexts[0]?.length;
  for (const [index, { A, b }] of arms.entries()) {
    for (const vector of [contexts[index] as Vector, b, A, ...A]) {
      if (vector.length !== length) {
        throw new RangeError(`${caller} requires contexts, A and b of one size, got ${length} and ${vector.length}`);
      }
    }
    for (const vector of [contexts[index] as Vector, b, ...A]) requireFiniteValues(caller, 'contexts, A and b', vector);
  }
}
