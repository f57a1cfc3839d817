/** How little known the items of a list are. */
import { requireInteger } from '#core/guards/require-integer.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { mean } from '#core/stats/mean.ts';
import { ln, log2 } from '#core/stats/portable-math.ts';
import { requireItemIds } from '#core/guards/require-item-ids.ts';

export interface NoveltyOptions {
  /** `share-of-users` divides an item's users by all users, `share-of-interactions` by the sum of the counts. */
  readonly popularity?: 'share-of-users' | 'share-of-interactions';
  /** Logarithm to base 2 (`bits`) or natural logarithm (`nats`). */
  readonly unit?: 'bits' | 'nats';
}

/**
 * Mean surprise, -log2 of popularity, of the items in a list.
 *
 * Each point doubles the rarity: 3 bits is an item that one user in eight knows. Popularity is the share of users by
 * default; the recommenders library divides by all interactions, which adds the same number of bits to every item.
 *
 * @param list item ids, in any order; for a mean over many users' recommendations pass them in one list
 * @param userCounts users who have each item, by item id; at least 1 and at most `users` for a listed item
 * @param users number of users, an integer >= 1
 * @param options what popularity is a share of, and the unit
 * @returns bits (or nats), >= 0; NaN for an empty list
 * @throws {RangeError} when `users`, a listed item's count or an option is not as above, or an id has no count
 * @see Vargas and Castells, "Rank and Relevance in Novelty and Diversity Metrics for Recommender Systems", RecSys 2011
 * @example novelty([0, 1], [8, 1], 8) // 1.5
 */
export function novelty(
  list: readonly number[],
  userCounts: readonly number[],
  users: number,
  { popularity = 'share-of-users', unit = 'bits' }: NoveltyOptions = {},
): number {
  requireOption('novelty', 'popularity', popularity, ['share-of-users', 'share-of-interactions']);
  requireOption('novelty', 'unit', unit, ['bits', 'nats']);
  requireInteger('novelty', 'users', users, 1);
  requireItemIds('novelty', 'list', list, userCounts.length);
  const all = popularity === 'share-of-users' ? users : userCounts.reduce((sum, count) => sum + count, 0);
  const logarithm = unit === 'bits' ? log2 : ln;
  return mean(
    list.map((item) => {
      const count = userCounts[item] ?? 0;
      requireInRange('novelty', 'user count of a listed item', count, 1, users);
      // The ratio is never below 1, so that the most popular item gives 0 and not -0.
      return logarithm(all / count);
    }),
  );
}
