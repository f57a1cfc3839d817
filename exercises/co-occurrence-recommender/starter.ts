/**
 * "People who have this also have": the items that occur most with those in a basket, for how common both are.
 *
 * @param events [user, item] pairs in any order, ids integers >= 0; a user and item may occur together again; may be empty
 * @param basket ids of the items at hand, in any order; repeats count once, an item that nobody has adds nothing
 * @param n how many items at most, an integer >= 1
 * @returns items outside the basket with a score above 0, highest score first, equal scores by smaller id
 * @throws {RangeError} when n is not an integer >= 1
 */
export function coOccurrenceRecommend(
  events: [user: number, item: number][],
  basket: number[],
  n: number,
): { item: number; score: number }[] {
  throw new Error('write me: who has what, how many have both, and the sum of the cosines over the basket');
}
