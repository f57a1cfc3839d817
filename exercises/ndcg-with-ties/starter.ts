/**
 * NDCG of scored items, averaged over all orders of items whose scores are equal.
 *
 * @param grades relevance grades, in any order; each finite and >= 0
 * @param scores as many finite scores, `scores[i]` belonging to `grades[i]`; a higher score ranks first, equal means the same number
 * @param k cutoff rank, an integer >= 1; a k above the length means the length
 * @returns unitless, in [0, 1]; the gain of an item is its grade; NaN when no grade is positive
 * @throws {RangeError} when k is not an integer >= 1, the lists differ in length, or a grade or score is outside its range
 */
export function ndcgWithTies(grades: number[], scores: number[], k: number): number {
  throw new Error('write me: the expected gain at each rank, its discounted sum, and the same for the best order');
}
