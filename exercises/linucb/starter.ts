import { solve } from 'holdout';

type Arm = { A: number[][]; b: number[] };

/**
 * One round of LinUCB: score every arm, pull the best one, learn from its reward.
 *
 * `solve(matrix, vector)` gives the x for which matrix times x is vector.
 *
 * @param arms what each arm has learnt: A symmetric and positive definite (the identity for a new arm), b the rewards times features
 * @param contexts features of this round by arm, finite numbers, as long as b
 * @param alpha weight of the width of an estimate, finite and >= 0
 * @param reward what the pulled arm returns, a finite number
 * @returns the index of the arm pulled (ties by lowest index), the score by arm before learning, and the arms after it
 * @throws {RangeError} when there is no arm, shapes disagree, alpha is negative, or a number is not finite
 */
export function linUcbStep(
  arms: Arm[],
  contexts: number[][],
  alpha: number,
  reward: number,
): { chosen: number; scores: number[]; arms: Arm[] } {
  throw new Error('write me: solve for the estimate and for the width of each arm, then let one arm learn');
}
