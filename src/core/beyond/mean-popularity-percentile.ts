/** How popular the recommended items are, as a percentile rank. */
import { requireAllInRange } from '#core/guards/require-in-range.ts';
import { meanOverLists } from '#core/ranking/mean-over-lists.ts';
import { averageRanks } from '#core/stats/average-ranks.ts';
import { mean } from '#core/stats/mean.ts';
import { requireItemIds } from '#core/guards/require-item-ids.ts';

/**
 * Mean over users of the mean popularity percentile of what they are shown.
 *
 * Counts are so skewed that one blockbuster decides a mean of them; ranks are not. An item's percentile is the rank of its
 * count among the items with interactions, equal counts sharing the mean of their ranks, over the number of those items.
 *
 * @param lists recommended item ids of each user
 * @param counts training interactions of each item, by item id; finite numbers >= 0, where 0 gives percentile 0
 * @returns unitless, in [0, 1], 1 being the most popular item; users with an empty list are left out; NaN when none is left
 * @throws {RangeError} when an id has no count, or a count is not as above
 * @see https://lkpy.lenskit.org, metrics.MeanPopRank
 * @example meanPopularityPercentile([[0, 1], [3]], [10, 2, 2, 0]) // 0.375
 */
export function meanPopularityPercentile(lists: readonly (readonly number[])[], counts: readonly number[]): number {
  requireAllInRange('meanPopularityPercentile', 'counts', counts, 0);
  for (const list of lists) requireItemIds('meanPopularityPercentile', 'lists', list, counts.length);
  const seen = [...counts.keys()].filter((item) => (counts[item] ?? 0) > 0);
  const ranks = averageRanks(seen.map((item) => counts[item] ?? 0));
  const percentiles = new Map(seen.map((item, index) => [item, (ranks[index] ?? 0) / seen.length]));
  return meanOverLists(lists.map((list) => mean(list.map((item) => percentiles.get(item) ?? 0))));
}
