/** Mean rating of each item, drawn towards the overall mean. */
import { requireInRange } from '#core/guards/require-in-range.ts';
import { meanRating } from './baseline-als.ts';
import type { Rating } from './rating.ts';
import { itemProfiles } from './rating-profiles.ts';

/**
 * Each item's mean rating as if it had `damping` more ratings, all equal to the overall mean.
 *
 * Keeps an item with a single 5 from leading the list. mean + sum(r - mean) / (n + damping); LensKit's bias model damps
 * so. With damping 0 it is the plain mean.
 *
 * @param ratings [user, item, rating] triples in any order; ids are integers >= 0, ratings finite, a pair at most once
 * @param damping imaginary ratings per item, finite and >= 0
 * @returns damped mean by item id, in order of id, in units of the ratings; empty without ratings
 * @throws {RangeError} when a rating or the damping is outside the ranges above
 * @see LensKit documentation, "Bias Model", https://lkpy.lenskit.org
 * @example dampedItemMean([[0, 0, 5], [0, 1, 2], [1, 1, 2]], 1).get(0) // 4
 */
export function dampedItemMean(ratings: readonly Rating[], damping: number): ReadonlyMap<number, number> {
  requireInRange('dampedItemMean', 'damping', damping, 0);
  const mean = meanRating(ratings);
  const profiles = [...itemProfiles('dampedItemMean', ratings)].toSorted(([a], [b]) => a - b);
  return new Map(
    profiles.map(([item, profile]) => {
      const deviation = [...profile.values()].reduce((sum, rating) => sum + rating - mean, 0);
      return [item, mean + deviation / (profile.size + damping)];
    }),
  );
}
