/** Items by how many people rated them. */
import { orderByScore } from '#core/ranking/order-by-score.ts';
import type { Rating } from './rating.ts';
import { itemProfiles } from './rating-profiles.ts';

/**
 * All rated items, the one with most ratings first: the baseline every personal recommender has to beat.
 *
 * Counts ratings whatever their value; ties by smaller id.
 *
 * @param ratings [user, item, rating] triples in any order; ids are integers >= 0, ratings finite, a pair at most once
 * @returns item ids, most popular first
 * @throws {RangeError} when a rating is outside the ranges above
 * @see Cremonesi, Koren and Turrin, "Performance of Recommender Algorithms on Top-N Recommendation Tasks", RecSys 2010
 * @example popularityRanking([[0, 5, 1], [0, 3, 4], [1, 3, 2]]) // [3, 5]
 */
export function popularityRanking(ratings: readonly Rating[]): number[] {
  const counts = [...itemProfiles('popularityRanking', ratings)].map(([id, profile]) => ({ id, score: profile.size }));
  return orderByScore(counts).map(({ id }) => id);
}
