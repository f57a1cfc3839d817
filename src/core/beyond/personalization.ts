/** How different users' lists are from each other. */

/**
 * 1 - mean cosine between the lists of all pairs of users, a list being a set of items.
 *
 * Near 0 everybody is shown the same, which makes a recommender no more than a chart. An empty list has nothing in
 * common with any other. Summed item by item, so that it takes no pair of users in hand.
 *
 * @param lists recommended items of each user, in any order; repeats count once
 * @returns unitless, in [0, 1]; 0 when all lists hold the same items, 1 when no two share any; NaN for fewer than two users
 * @see https://scikit-learn.org, metrics.pairwise.cosine_similarity, of which this is 1 minus the mean above the diagonal
 * @example personalization([[1], [1, 2]]) // 0.2928...
 */
export function personalization<Item extends string | number>(lists: readonly (readonly Item[])[]): number {
  // Every list is multiplied with the sum of those before it, item by item: all pairs, without going through them.
  const sums = new Map<Item, number>();
  let pairSum = 0;
  for (const list of lists) {
    const items = new Set(list);
    const weight = 1 / Math.sqrt(items.size);
    for (const item of items) {
      const before = sums.get(item) ?? 0;
      pairSum += before * weight;
      sums.set(item, before + weight);
    }
  }
  return 1 - pairSum / ((lists.length * (lists.length - 1)) / 2);
}
