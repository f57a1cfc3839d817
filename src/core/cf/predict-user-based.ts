/** A user's rating of an item, predicted from like-minded users. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { nearestNeighbours, ratersBySimilarity } from './nearest-neighbours.ts';
import { pearsonSimilarity } from './pearson-similarity.ts';
import { meanCentred } from './predict-from-neighbours.ts';
import type { Rating } from './rating.ts';
import { profileMean, userProfiles } from './rating-profiles.ts';

/**
 * Own mean plus what the nearest users think of the item beyond their own means.
 *
 * Similarity is Pearson over the co-rated items, of which there must be 2. Neighbours are looked for among those who
 * rated the item, and only positive similarities count. The result is not clipped to the rating scale.
 *
 * @param ratings [user, item, rating] triples in any order; ids are integers >= 0, ratings finite, a pair at most once
 * @param user a user id
 * @param item an item this user has not rated
 * @param neighbours how many users at most, an integer >= 1; ties by smaller id
 * @returns in units of the ratings; the user's mean without a neighbour; NaN for a user without ratings
 * @throws {RangeError} when an argument is outside the ranges above
 * @see Resnick et al., "GroupLens: An Open Architecture for Collaborative Filtering of Netnews", CSCW 1994
 * @example predictUserBased([[0, 1, 2], [0, 2, 4], [1, 1, 1], [1, 2, 3], [1, 3, 5]], 0, 3, 1) // 5
 */
export function predictUserBased(ratings: readonly Rating[], user: number, item: number, neighbours: number): number {
  requireCutoff('predictUserBased', neighbours, 'neighbours');
  const profiles = userProfiles('predictUserBased', ratings);
  const own = profiles.get(user);
  if (own === undefined) return NaN;
  if (own.has(item)) throw new RangeError(`predictUserBased requires an item that user ${user} has not rated, got ${item}`);
  const raters = ratersBySimilarity(profiles, user, item, (a, b) => pearsonSimilarity(a, b));
  return meanCentred(nearestNeighbours(raters, neighbours), profileMean(own));
}
