/**
 * How varied, how little known and how pleasantly surprising one list of items is.
 *
 * @param list item ids shown to one person, each once; may be empty
 * @param vectors by item id, one vector each, all equally long; a vector may be all zeros
 * @param userCounts by item id, how many users have the item; from 1 to users for a listed item
 * @param users number of users, an integer >= 1
 * @param history item ids that the person had before; may be empty
 * @param relevant by item id, 1 when the person wants the item, else 0
 * @returns diversity in [0, 2], NaN for fewer than two items; novelty in bits, NaN for an empty list; serendipity, NaN for an
 * empty list or history
 * @throws {RangeError} when users is not an integer >= 1 or a listed item's count is outside 1 to users
 */
export function listQuality(
  list: number[],
  vectors: number[][],
  userCounts: number[],
  users: number,
  history: number[],
  relevant: number[],
): { diversity: number; novelty: number; serendipity: number } {
  throw new Error('write me: one mean over pairs of items, two means over items');
}
