/**
 * Mean average precision and mean reciprocal rank over users, each list read down to rank k.
 *
 * @param users one record a user: `ranked`, item ids in ranked order, best first, none of them twice; `relevant`, the ids the
 *   user wanted, in any order, repeats counting once; either list may be empty
 * @param k cutoff rank, an integer >= 1; a k above the length of a list means its length
 * @returns both means in [0, 1], over the users with something relevant; both NaN when there is no such user
 * @throws {RangeError} when k is not an integer >= 1, or a ranked list holds an item twice
 */
export function mapAndMrr(users: { ranked: number[]; relevant: number[] }[], k: number): { map: number; mrr: number } {
  throw new Error('write me: average precision and reciprocal rank of each user, then the two means');
}
