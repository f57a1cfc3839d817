/** How popular the recommended items are, in interactions. */
import { requireAllInRange } from '#core/guards/require-in-range.ts';
import { meanOverLists } from '#core/ranking/mean-over-lists.ts';
import { mean } from '#core/stats/mean.ts';
import { requireItemIds } from '#core/guards/require-item-ids.ts';

/**
 * Mean over users of the mean interaction count of what they are shown (ARP).
 *
 * The plainest gauge of popularity bias; compare it with the same mean over what users chose themselves. Each user counts
 * once, however long the list.
 *
 * @param lists recommended item ids of each user
 * @param counts training interactions of each item, by item id; finite numbers >= 0
 * @returns interactions, >= 0; users with an empty list are left out; NaN when none is left
 * @throws {RangeError} when an id has no count, or a count is not as above
 * @see Yin, Cui, Li, Yao and Chen, "Challenging the Long Tail Recommendation", VLDB 2012
 * @example averageRecommendationPopularity([[0, 1], [0]], [10, 2]) // 8
 */
export function averageRecommendationPopularity(lists: readonly (readonly number[])[], counts: readonly number[]): number {
  requireAllInRange('averageRecommendationPopularity', 'counts', counts, 0);
  for (const list of lists) requireItemIds('averageRecommendationPopularity', 'lists', list, counts.length);
  return meanOverLists(lists.map((list) => mean(list.map((item) => counts[item] ?? 0))));
}
