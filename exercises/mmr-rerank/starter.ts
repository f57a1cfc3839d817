/**
 * Re-ranks items by maximal marginal relevance: one pick after another, relevant and unlike what is already in the list.
 *
 * @param relevance relevance by item id, finite numbers, best between 0 and 1 since they are set against cosines
 * @param vectors one vector by item id, finite numbers, all of one length; a vector of zeros has cosine 0 with everything
 * @param lambda weight of relevance, in [0, 1]; the rest is the weight of the penalty
 * @param k how many items to pick, an integer >= 1; above the number of items, all
 * @returns item ids in the order they are picked, ties by smaller id; empty without items
 * @throws {RangeError} when k or lambda is outside its range, the lists differ in length, or a number is not finite
 */
export function mmrRerank(relevance: number[], vectors: number[][], lambda: number, k: number): number[] {
  throw new Error('write me: pick the item of the highest marginal relevance, again and again');
}
