/** Recommendations from the user's own ratings of similar items. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireInteger } from '#core/guards/require-integer.ts';
import { orderByScore } from '#core/ranking/order-by-score.ts';
import { cosineSimilarity } from './cosine-similarity.ts';
import { type Neighbour, nearestNeighbours } from './nearest-neighbours.ts';
import { weightedMean } from './predict-from-neighbours.ts';
import type { Rating, RatingProfile, RatingProfiles } from './rating.ts';
import { emptyProfile, userProfiles } from './rating-profiles.ts';
import { type Scored, topScored } from './scored.ts';
import { userCentredItemProfiles } from './user-centred-item-profiles.ts';

/** An item the user rated: its id, its similarity to the candidate as score, and the user's rating. */
export type RatedItem = Pick<Neighbour, 'id' | 'score' | 'rating'>;

/**
 * The items a user would rate highest, judged by how they rated the most similar items they know.
 *
 * An item's score is the mean of the user's ratings of its nearest rated items, weighted by adjusted cosine (each rating
 * minus its user's mean, sums over common raters). Only positive similarities count, and the division by their sum keeps
 * scores on the rating scale: a plain sum counts neighbours instead of taste.
 *
 * @param ratings [user, item, rating] triples in any order; ids are integers >= 0, ratings finite, a pair at most once
 * @param user a user id; one without ratings gets no recommendation
 * @param n how many items at most, an integer >= 1
 * @param neighbours how many rated items may speak for a candidate, an integer >= 1; ties by smaller id
 * @returns unrated items with at least one neighbour, best first, scores in units of the ratings, ties by smaller id
 * @throws {RangeError} when an argument is outside the ranges above
 * @see Sarwar et al., "Item-Based Collaborative Filtering Recommendation Algorithms", WWW 2001
 * @example
 * const ratings = [[0, 1, 5], [0, 2, 1], [1, 1, 5], [1, 2, 1], [1, 3, 5]];
 * itemBasedTopN(ratings, 0, 2, 1) // [{ item: 3, score: 5 }]
 */
export function itemBasedTopN(ratings: readonly Rating[], user: number, n: number, neighbours: number): Scored[] {
  requireCutoff('itemBasedTopN', n, 'n');
  requireCutoff('itemBasedTopN', neighbours, 'neighbours');
  requireInteger('itemBasedTopN', 'user', user);
  const own = userProfiles('itemBasedTopN', ratings).get(user) ?? emptyProfile;
  const centred = userCentredItemProfiles('itemBasedTopN', ratings);
  const candidates = [...centred.keys()].filter((item) => !own.has(item));
  return topScored(
    candidates.flatMap((item) => {
      const known = nearestNeighbours(ratedItemsBySimilarity(centred, own, item), neighbours);
      return known.length === 0 ? [] : [[item, weightedMean(known)] as const];
    }),
    n,
  );
}

/**
 * The user's rated items by adjusted cosine with one candidate, most similar first; undefined similarities left out.
 *
 * @param centred item profiles with each user's mean taken off
 * @param own the user's ratings by item
 * @param candidate an item the user has not rated
 * @returns the rated items as neighbours, each with the user's rating of it
 */
export function ratedItemsBySimilarity(centred: RatingProfiles, own: RatingProfile, candidate: number): RatedItem[] {
  const target = centred.get(candidate) ?? emptyProfile;
  // Only items that the user rated are compared: the other pairs of items would never be asked for.
  const compared = [...own].map(([id, rating]) => ({
    id,
    rating,
    score: cosineSimilarity(target, centred.get(id) ?? emptyProfile, { overlap: 'co-rated' }),
  }));
  return orderByScore(compared.filter(({ score }) => !Number.isNaN(score)));
}
