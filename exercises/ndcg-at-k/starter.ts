/**
 * How close a ranking comes to the best possible order of the same items, by its first k ranks.
 *
 * @param grades relevance grades of the full judged list, best rank first; whole numbers >= 0
 * @param k cutoff rank, an integer >= 1; a k above the length means the length
 * @returns unitless, in [0, 1]; NaN when no grade is positive
 * @throws {RangeError} when k is not an integer >= 1, or a grade is negative or not finite
 */
export function ndcgAtK(grades: number[], k: number): number {
  throw new Error('write me: the DCG of this order divided by the DCG of the best order');
}
