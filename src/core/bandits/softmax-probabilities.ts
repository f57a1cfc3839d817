/** How often a softmax policy pulls each arm. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { exp } from '#core/stats/portable-math.ts';

/**
 * Chance of every arm under Boltzmann exploration: proportional to exp(mean / temperature).
 *
 * A high temperature chooses nearly at random, a low one nearly always the best; unlike epsilon-greedy, bad arms are
 * pulled less than middling ones.
 *
 * @param means estimated reward by arm, finite numbers
 * @param temperature in the unit of the means, finite and > 0
 * @returns one probability an arm, in [0, 1], summing to 1; empty without arms
 * @throws {RangeError} when a mean or the temperature is not as above
 * @see Sutton and Barto, Reinforcement Learning: An Introduction, 2nd edition, MIT Press 2018, section 2.8
 * @example softmaxProbabilities([0.1, 0.3], 0.2) // [0.2689..., 0.7310...]
 */
export function softmaxProbabilities(means: readonly number[], temperature: number): number[] {
  requireFiniteValues('softmaxProbabilities', 'means', means);
  requirePositive('softmaxProbabilities', 'temperature', temperature);
  // Measured from the largest: exp of a large number would be Infinity.
  const largest = means.reduce((most, value) => Math.max(most, value), -Infinity);
  const weights = means.map((value) => exp((value - largest) / temperature));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
