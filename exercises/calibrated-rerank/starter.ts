/**
 * Re-ranks items so that the list stays good and keeps a user's mix of genres.
 *
 * @param scores the ranker's score by item id
 * @param genres genre indices by item id, at least one each; an item shares its weight equally over its genres
 * @param target share wanted of each genre, by genre index; sums to 1
 * @param lambda weight of the mix against the scores, in [0, 1]
 * @param alpha how much of the target is mixed into the list's shares before comparing, in (0, 1)
 * @param k length of the list, an integer >= 1; above the number of items, all of them
 * @returns the item ids in the order in which they were picked, and the divergence of the whole list in nats; kl is NaN without items
 * @throws {RangeError} when k is not an integer >= 1, lambda or alpha is outside its range, the target does not sum to 1 (to within
 *   1e-9), an item has no genre, or scores and genres differ in length
 */
export function calibratedRerank(
  scores: number[],
  genres: number[][],
  target: number[],
  lambda: number,
  alpha: number,
  k: number,
): { order: number[]; kl: number } {
  throw new Error('write me: the mix of a list, its divergence from the target, then one pick after another');
}
