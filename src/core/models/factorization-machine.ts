/** Prediction of a factorization machine. */
import { requireFinite, requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import { requireVectors, type Vector } from './vectors.ts';

/**
 * A linear model plus the interaction of every pair of features, whose strength is the dot product of their factors.
 *
 * Pairs never seen together still get a strength, which is why it suits sparse data. The sum over pairs is taken as half
 * of "square of the sum minus sum of the squares" in each factor dimension, so that the cost is features x dimensions
 * and not features squared. A feature does not interact with itself.
 *
 * @param bias constant term, finite
 * @param weights linear weight by feature, finite
 * @param factors vector by feature, all of one length
 * @param x feature values, finite; 0 for a feature that is absent
 * @returns the raw score, any real number; the bias without features
 * @throws {RangeError} when lengths differ or a number is not finite
 * @see Rendle, "Factorization Machines", ICDM 2010
 * @example factorizationMachine(1, [2, 3], [[1], [4]], [1, 2]) // 17
 */
export function factorizationMachine(
  bias: number,
  weights: readonly number[],
  factors: readonly (readonly number[])[],
  x: readonly number[],
): number {
  requireFinite('factorizationMachine', 'bias', bias);
  requireSameLength('factorizationMachine', { weights, factors, x });
  requireFiniteValues('factorizationMachine', 'weights', weights);
  requireFiniteValues('factorizationMachine', 'x', x);
  const dimensions = requireVectors('factorizationMachine', 'factors', factors);
  let pairs = 0;
  for (let dimension = 0; dimension < dimensions; dimension += 1) pairs += interactionTerms(factors, x, dimension).interaction;
  return bias + dotProduct(weights, x) + pairs;
}

export interface InteractionTerms {
  /** (sum v x)^2 */
  readonly squareOfSum: number;
  /** Sum of (v x)^2: what each feature would have with itself. */
  readonly sumOfSquares: number;
  /** Half of the difference: what the pairs add in this dimension. */
  readonly interaction: number;
}

/**
 * What all pairs of features add in one factor dimension.
 *
 * @param factors vector by feature
 * @param x feature values
 * @param dimension place in the vectors
 * @returns both squares and half of their difference
 */
export function interactionTerms(factors: readonly Vector[], x: Vector, dimension: number): InteractionTerms {
  let [sum, sumOfSquares] = [0, 0];
  factors.forEach((factor, feature) => {
    const term = (factor[dimension] ?? 0) * (x[feature] ?? 0);
    sum += term;
    sumOfSquares += term * term;
  });
  return { squareOfSum: sum * sum, sumOfSquares, interaction: (sum * sum - sumOfSquares) / 2 };
}
