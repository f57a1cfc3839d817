/** A user-based prediction worked neighbour by neighbour. */
import type { Trace } from '#core/trace.ts';
import { coRated } from './co-rated.ts';
import { nearestNeighbours, ratersBySimilarity } from './nearest-neighbours.ts';
import { pearsonSimilarity } from './pearson-similarity.ts';
import { predictUserBased } from './predict-user-based.ts';
import type { Rating } from './rating.ts';
import { emptyProfile, profileMean, userProfiles } from './rating-profiles.ts';

/** Takes what predictUserBased takes; one row for each user who rated the item and can be compared, most similar first. */
export function tracePredictUserBased(ratings: readonly Rating[], user: number, item: number, neighbours: number): Trace {
  const prediction = predictUserBased(ratings, user, item, neighbours);
  const profiles = userProfiles('tracePredictUserBased', ratings);
  const own = profiles.get(user) ?? emptyProfile;
  const raters = ratersBySimilarity(profiles, user, item, (a, b) => pearsonSimilarity(a, b));
  const chosen = nearestNeighbours(raters, neighbours);
  const rows = raters.map((rater) => {
    const shared = coRated(own, profiles.get(rater.id) ?? emptyProfile).length;
    const deviation = rater.rating - rater.mean;
    return [rater.id, shared, rater.score, rater.rating, rater.mean, rater.score * deviation, chosen.includes(rater) ? 'yes' : 'no'];
  });
  return {
    columns: ['neighbour', 'items shared', 'similarity', 'rating', 'own mean', 'similarity x deviation', 'used'],
    rows,
    result: [
      ['mean of the user', profileMean(own)],
      ['sum of similarity x deviation', chosen.reduce((sum, rater) => sum + rater.score * (rater.rating - rater.mean), 0)],
      ['sum of similarities', chosen.reduce((sum, rater) => sum + rater.score, 0)],
      ['prediction', prediction],
    ],
  };
}
