/**
 * Recommends items whose words resemble those of the items a person liked.
 *
 * @param documents tokens by item: the place in the array is the item id; tokens may repeat, their order means nothing
 * @param liked ids of the liked items, at least one, whole numbers from 0 to documents.length - 1; repeats count once
 * @param n how many items at most, an integer >= 1
 * @returns the items that were not liked, best first, each with its score in [0, 1]; equal scores by smaller id
 * @throws {RangeError} when n is not an integer >= 1, nothing is liked, or a liked id is no item
 */
export function contentRecommend(documents: string[][], liked: number[], n: number): { item: number; score: number }[] {
  throw new Error('write me: weigh the tokens, bring every item to length 1, average the liked ones, compare directions');
}
