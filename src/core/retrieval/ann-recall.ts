/** How much of the exact answer an approximate index found. */

/**
 * Recall of approximate nearest neighbour search: the share of the true nearest items that the index returned.
 *
 * An index that visits few cells is fast and misses neighbours; this is the number to watch when tuning how many it
 * visits. Order does not count, only membership, as in ANN-Benchmarks without its tolerance on distances.
 *
 * @param exact ids of the true nearest items; repeats count once
 * @param approximate ids that the index returned; repeats count once
 * @returns unitless, in [0, 1]; NaN when `exact` is empty
 * @see Aumüller, Bernhardsson and Faithfull, "ANN-Benchmarks", Information Systems 87, 2020, https://arxiv.org/abs/1807.05614
 * @example annRecall([4, 1, 7], [1, 4, 9]) // 0.6666...
 */
export function annRecall(exact: readonly number[], approximate: readonly number[]): number {
  const wanted = new Set(exact);
  const found = new Set(approximate.filter((id) => wanted.has(id)));
  return found.size / wanted.size;
}
