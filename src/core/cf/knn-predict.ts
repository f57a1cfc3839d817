/** Ratings predicted from the nearest users or items, with the choices that libraries make. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireFinite } from '#core/guards/require-finite.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { meanRating } from './baseline-als.ts';
import { cosineSimilarity } from './cosine-similarity.ts';
import { jaccardSimilarity } from './jaccard-similarity.ts';
import { msdSimilarity } from './msd-similarity.ts';
import { nearestNeighbours, ratersBySimilarity } from './nearest-neighbours.ts';
import { pearsonSimilarity } from './pearson-similarity.ts';
import { meanCentred, weightedMean } from './predict-from-neighbours.ts';
import type { Rating, RatingProfile } from './rating.ts';
import { emptyProfile, itemProfiles, profileMean, userProfiles } from './rating-profiles.ts';

export type KnnMeasure = 'cosine' | 'pearson' | 'msd' | 'jaccard';

export interface KnnPredictOptions {
  /** Whether like-minded users or similar items are asked; `user` by default. */
  readonly side?: 'user' | 'item';
  /** Similarity over the common ratings; `cosine` by default. */
  readonly measure?: KnnMeasure;
  /** Fewest common ratings for `pearson`, an integer >= 1; 2 by default. */
  readonly minSupport?: number;
  /** `weighted-mean` of the neighbours' ratings (default), or own mean plus their `mean-centred` deviations. */
  readonly aggregate?: 'weighted-mean' | 'mean-centred';
  /** Lowest and highest rating that may be predicted; left out, the prediction is not clipped. */
  readonly clip?: readonly [low: number, high: number];
}

/**
 * A rating predicted from the k nearest neighbours that have one to offer (Surprise's KNNBasic and KNNWithMeans).
 *
 * `weighted-mean` mixes harsh and generous raters and falls back to the mean of all ratings; `mean-centred` asks how far
 * each neighbour lies from their own mean and falls back to the target's own. Only positive similarities count, and both
 * norms of the cosine run over the common ratings, as in Surprise.
 *
 * @param ratings [user, item, rating] triples in any order; ids are integers >= 0, ratings finite, a pair at most once
 * @param user a user id
 * @param item an item id; if this user rated it, their own rating counts as a neighbour with similarity 1
 * @param k how many neighbours at most, an integer >= 1; ties by smaller id
 * @param options side, measure, minSupport, aggregate and clip
 * @returns in units of the ratings; NaN for a target without ratings under `mean-centred`, and without any rating
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Surprise documentation, "k-NN inspired algorithms", https://surprise.readthedocs.io
 * @example knnPredict([[0, 1, 2], [0, 2, 4], [1, 1, 1], [1, 2, 3], [1, 3, 5]], 0, 3, 1, { aggregate: 'mean-centred' }) // 5
 */
export function knnPredict(
  ratings: readonly Rating[],
  user: number,
  item: number,
  k: number,
  { side = 'user', measure = 'cosine', minSupport = 2, aggregate = 'weighted-mean', clip }: KnnPredictOptions = {},
): number {
  requireCutoff('knnPredict', k);
  requireCutoff('knnPredict', minSupport, 'minSupport');
  requireOption('knnPredict', 'side', side, ['user', 'item']);
  requireOption('knnPredict', 'measure', measure, ['cosine', 'pearson', 'msd', 'jaccard']);
  requireOption('knnPredict', 'aggregate', aggregate, ['weighted-mean', 'mean-centred']);
  if (clip !== undefined) requireClip(clip);
  const profiles = (side === 'user' ? userProfiles : itemProfiles)('knnPredict', ratings);
  const [target, wanted] = side === 'user' ? [user, item] : [item, user];
  const similarity = (a: RatingProfile, b: RatingProfile) => measures[measure](a, b, minSupport);
  const neighbours = nearestNeighbours(ratersBySimilarity(profiles, target, wanted, similarity), k);
  const clipped = (raw: number) => (clip === undefined ? raw : Math.min(clip[1], Math.max(clip[0], raw)));
  if (aggregate === 'mean-centred') return clipped(meanCentred(neighbours, profileMean(profiles.get(target) ?? emptyProfile)));
  return clipped(neighbours.length === 0 ? meanRating(ratings) : weightedMean(neighbours));
}

const measures: Readonly<Record<KnnMeasure, (a: RatingProfile, b: RatingProfile, minSupport: number) => number>> = {
  cosine: (a, b) => cosineSimilarity(a, b, { overlap: 'co-rated' }),
  pearson: (a, b, minSupport) => pearsonSimilarity(a, b, { minSupport }),
  msd: msdSimilarity,
  jaccard: jaccardSimilarity,
};

function requireClip([low, high]: readonly [number, number]): void {
  requireFinite('knnPredict', 'lowest rating', low);
  requireFinite('knnPredict', 'highest rating', high);
  if (low > high) throw new RangeError(`knnPredict requires clip from low to high, got ${low} and ${high}`);
}
