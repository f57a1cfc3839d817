/** Jensen-Shannon divergence of two histograms, and its root, the distance. */
import { sharePairs } from './bin-shares.ts';
import { jsTerm } from './divergence-terms.ts';
import { type LogBaseOptions, natsPerUnit } from './log-base.ts';

/**
 * Jensen-Shannon divergence: the mean Kullback-Leibler divergence of p and q from their middle m = (p + q) / 2.
 *
 * A drift measure that is symmetric, never infinite and needs no epsilon for empty bins. This is the divergence; what SciPy
 * calls `jensenshannon` is its root, the distance.
 *
 * @param p counts or weights by bin; n >= 1 numbers, finite, >= 0, not all 0
 * @param q counts or weights of the same bins; as many numbers, by the same rules
 * @returns in units of the base's logarithm: [0, ln 2] in nats, [0, 1] in bits
 * @throws {RangeError} when a list or the base is not as above
 * @see Lin, "Divergence Measures Based on the Shannon Entropy", IEEE Transactions on Information Theory 37(1), 1991
 * @example jsDivergence([1, 0], [0, 1], { base: 2 }) // 1
 */
export function jsDivergence(p: readonly number[], q: readonly number[], { base = Math.E }: LogBaseOptions = {}): number {
  return divergence('jsDivergence', p, q, base);
}

/**
 * Jensen-Shannon distance: the root of the divergence, which obeys the triangle inequality.
 *
 * The number that SciPy's `jensenshannon` returns. The root makes small drifts look large: a divergence of 0.01 is
 * a distance of 0.1, so a threshold set for the one is wrong for the other.
 *
 * @param p counts or weights by bin; n >= 1 numbers, finite, >= 0, not all 0
 * @param q counts or weights of the same bins; as many numbers, by the same rules
 * @returns root of the divergence's unit: at most root of ln 2 in nats, 1 in bits
 * @throws {RangeError} when a list or the base is not as above
 * @see Endres and Schindelin, "A New Metric for Probability Distributions", IEEE Transactions on Information Theory 49(7), 2003
 * @example jsDistance([1, 1], [1, 3]) // 0.1839...
 */
export function jsDistance(p: readonly number[], q: readonly number[], { base = Math.E }: LogBaseOptions = {}): number {
  return Math.sqrt(divergence('jsDistance', p, q, base));
}

function divergence(caller: string, p: readonly number[], q: readonly number[], base: number): number {
  const unit = natsPerUnit(caller, base);
  return sharePairs(caller, { p, q }).reduce((sum, pair) => sum + jsTerm(pair), 0) / unit;
}
