type Rating = [user: number, item: number, rating: number];

/**
 * How alike two items are, by the ratings people gave them, in one of four ways.
 *
 * @param ratings one row for each rating; at most one row for each user and item
 * @param i id of one item
 * @param j id of another item
 * @param kind which similarity; the task defines the four
 * @returns unitless, in [-1, 1] ([0, 1] for jaccard); NaN when the denominator is 0
 * @throws {RangeError} when i equals j, a user rated an item twice, or a rating is not finite
 */
export function ratingSimilarity(
  ratings: Rating[],
  i: number,
  j: number,
  kind: 'cosine' | 'pearson' | 'adjusted-cosine' | 'jaccard',
): number {
  throw new Error('write me: find the people who rated both, then products over norms');
}
