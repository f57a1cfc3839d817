/** How often epsilon-greedy pulls each arm. */
import { requireInRange } from '#core/guards/require-in-range.ts';
import { bestIndex } from '#core/rerank/best-index.ts';
import { meansUntriedFirst, requireArms } from './require-arms.ts';

/**
 * Chance of every arm under epsilon-greedy: epsilon shared by all arms, the rest on the best mean.
 *
 * These are the logging probabilities that off-policy estimators need. The best arm takes part in exploration too, as in
 * Sutton and Barto; untried arms count as best, and ties go to the lowest index, as an argmax does.
 *
 * @param successes successes by arm, integers >= 0
 * @param failures failures by arm, integers >= 0
 * @param epsilon chance of exploring, in [0, 1]
 * @returns one probability an arm, in [0, 1], summing to 1
 * @throws {RangeError} when there is no arm, or a count or epsilon is not as above
 * @see Sutton and Barto, Reinforcement Learning: An Introduction, 2nd edition, MIT Press 2018, section 2.2
 * @example epsilonGreedyProbabilities([3, 1], [1, 3], 0.2) // [0.9, 0.1]
 */
export function epsilonGreedyProbabilities(successes: readonly number[], failures: readonly number[], epsilon: number): number[] {
  requireArms('epsilonGreedyProbabilities', successes, failures);
  requireInRange('epsilonGreedyProbabilities', 'epsilon', epsilon, 0, 1);
  const best = bestIndex(meansUntriedFirst(successes, failures));
  return successes.map((_, arm) => epsilon / successes.length + (arm === best ? 1 - epsilon : 0));
}
