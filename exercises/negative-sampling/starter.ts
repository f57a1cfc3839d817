/**
 * Items to train against: others clicked them and this person did not, drawn by a power of their popularity.
 *
 * @param positives ids of the person's own items, each an index of `itemCounts`; repeats count once
 * @param itemCounts interactions by item id, each >= 0
 * @param power exponent of the count, >= 0: 0 draws evenly, 1 like the log
 * @param uniforms random numbers in [0, 1), used from left to right, one for each draw
 * @returns as many item ids as there are uniforms, in their order; an item may come up again
 * @throws {RangeError} when the power is negative or not finite, or no item may be drawn
 */
export function sampleNegatives(positives: number[], itemCounts: number[], power: number, uniforms: number[]): number[] {
  throw new Error('write me: candidates, a running sum of their weights, and the slot of each uniform');
}
