/**
 * The items a user would rate highest, judged by how they rated the most similar items they know.
 *
 * @param ratings [user, item, rating] triples in any order; ids are integers >= 0, ratings finite, at most one a user and item
 * @param user a user id; one who rated nothing gets no recommendation
 * @param n how many items at most, an integer >= 1
 * @param neighbours how many rated items may speak for a candidate at most, an integer >= 1
 * @returns unrated items with a neighbour, highest score first, equal scores by smaller id; scores in units of the ratings
 * @throws {RangeError} when n or neighbours is not an integer >= 1, or a rating is not finite
 */
export function itemBasedTopN(
  ratings: [user: number, item: number, rating: number][],
  user: number,
  n: number,
  neighbours: number,
): { item: number; score: number }[] {
  throw new Error('write me: for each unrated item the nearest rated ones, and the weighted mean of their ratings');
}
