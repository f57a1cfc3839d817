/** Hellinger distance of two histograms. */
import { sharePairs } from './bin-shares.ts';

/**
 * Hellinger distance: the Euclidean distance of the roots of the shares, over the root of 2.
 *
 * A drift measure inside [0, 1] that copes with empty bins and gives rare bins more say than total variation does.
 *
 * @param p counts or weights by bin; n >= 1 numbers, finite, >= 0, not all 0
 * @param q counts or weights of the same bins; as many numbers, by the same rules
 * @returns unitless, in [0, 1]; 1 when no bin is shared
 * @throws {RangeError} when a list is not as above
 * @see https://encyclopediaofmath.org/wiki/Hellinger_distance
 * @example hellingerDistance([1, 0], [1, 1]) // 0.5411...
 */
export function hellingerDistance(p: readonly number[], q: readonly number[]): number {
  const pairs = sharePairs('hellingerDistance', { p, q });
  return Math.sqrt(pairs.reduce((sum, [first, second]) => sum + (Math.sqrt(first) - Math.sqrt(second)) ** 2, 0) / 2);
}
