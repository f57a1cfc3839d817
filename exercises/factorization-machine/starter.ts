/**
 * Score of a factorization machine: a bias, a weight for each feature, and the inner product of factors for each pair of features.
 *
 * @param bias constant term
 * @param weights linear weight by feature
 * @param factors vector by feature, all of one length; there may be 200 features and 50 factors
 * @param x feature values; 0 for a feature that is absent
 * @returns the raw score, any real number; the bias when there are no features
 * @throws {RangeError} when weights, factors and x differ in length, or a number is not finite
 */
export function factorizationMachine(bias: number, weights: number[], factors: number[][], x: number[]): number {
  throw new Error('write me: bias, linear part, and all pairs at the price of one pass per factor');
}
