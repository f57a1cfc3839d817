/** Total variation distance of two histograms. */
import { sharePairs } from './bin-shares.ts';

/**
 * Total variation distance: half the sum of the absolute differences of the shares.
 *
 * The share of the traffic that would have to change its bin for the two to agree: the drift measure that needs no
 * explanation in a meeting. Half the L1 distance; a tool that reports the L1 distance shows twice as much.
 *
 * @param p counts or weights by bin; n >= 1 numbers, finite, >= 0, not all 0
 * @param q counts or weights of the same bins; as many numbers, by the same rules
 * @returns a share, in [0, 1]
 * @throws {RangeError} when a list is not as above
 * @see Levin, Peres and Wilmer, Markov Chains and Mixing Times, chapter 4, https://pages.uoregon.edu/dlevin/MARKOV/
 * @example totalVariation([50, 50], [60, 40]) // 0.1
 */
export function totalVariation(p: readonly number[], q: readonly number[]): number {
  return sharePairs('totalVariation', { p, q }).reduce((sum, [first, second]) => sum + Math.abs(first - second), 0) / 2;
}
