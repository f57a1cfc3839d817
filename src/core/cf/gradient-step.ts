/** The moves that matrix factorization by stochastic gradient descent is made of. */
import type { Vector } from '#core/models/vectors.ts';
import { exp, log1p } from '#core/stats/portable-math.ts';

/**
 * One step along a pull, and back towards 0 by the regularization: x + rate (factor pull - regularization x).
 *
 * @param vector where the step starts
 * @param pull a vector of the same length
 * @param factor what the pull is multiplied with
 * @param learningRate size of the step
 * @param regularization weight of the way back to 0
 * @returns a new vector
 */
export function stepTowards(vector: Vector, pull: Vector, factor: number, learningRate: number, regularization: number): number[] {
  return vector.map((value, index) => value + learningRate * (factor * (pull[index] ?? 0) - regularization * value));
}

/**
 * 1 / (1 + e^x): how much a pair with margin x still has to be pushed apart, the logistic function of -x.
 *
 * @param margin score of the positive minus score of the negative
 * @returns in [0, 1]; near 1 when the pair is in the wrong order, near 0 when it is right already
 */
export function pairPush(margin: number): number {
  return 1 / (1 + exp(margin));
}

/**
 * ln(1 + e^-x), the loss of a pair with margin x, without overflow however large the margin is.
 *
 * @param margin score of the positive minus score of the negative
 * @returns in nats, >= 0
 */
export function pairLoss(margin: number): number {
  return Math.max(0, -margin) + log1p(exp(-Math.abs(margin)));
}

/**
 * Difference of two vectors of equal length.
 *
 * @param a finite numbers
 * @param b as many finite numbers
 * @returns a - b
 */
export function difference(a: Vector, b: Vector): number[] {
  return a.map((value, index) => value - (b[index] ?? 0));
}
