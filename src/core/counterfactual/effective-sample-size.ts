/** How many equally weighted rounds a set of weights is worth. */
import { requireAllInRange } from '#core/guards/require-in-range.ts';

/**
 * Effective sample size (Kish): the square of the sum of the weights over the sum of their squares.
 *
 * 10,000 logged rounds that are worth 40 give the certainty of 40.
 *
 * @param weights importance weights, finite and >= 0
 * @returns rounds, from 1 to the number of weights; NaN when every weight is 0 or there is none
 * @throws {RangeError} when a weight is not as above
 * @see Kish, Survey Sampling, 1965; Owen, Monte Carlo theory, methods and examples, chapter 9, https://artowen.su.domains/mc/
 * @example effectiveSampleSize([1, 1, 2]) // 2.6666...
 */
export function effectiveSampleSize(weights: readonly number[]): number {
  requireAllInRange('effectiveSampleSize', 'weights', weights, 0);
  const [sum, squares] = weights.reduce(([total, ofSquares], weight) => [total + weight, ofSquares + weight * weight], [0, 0]);
  return sum ** 2 / squares;
}
