/** The most similar profiles among those that rated the wanted thing. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { orderByScore } from '#core/ranking/order-by-score.ts';
import type { RatingProfile, RatingProfiles } from './rating.ts';
import { emptyProfile, profileMean } from './rating-profiles.ts';

export interface Neighbour {
  readonly id: number;
  /** Similarity to the target, above 0 for a neighbour that is used. */
  readonly score: number;
  /** The neighbour's rating of the wanted thing. */
  readonly rating: number;
  /** Mean of all the neighbour's ratings. */
  readonly mean: number;
}

/**
 * Every profile that rated `wanted`, most similar first, ties by smaller id; undefined similarities are left out.
 * A target that rated it is among them with similarity 1, as in Surprise.
 */
export function ratersBySimilarity(
  profiles: RatingProfiles,
  target: number,
  wanted: number,
  similarity: (a: RatingProfile, b: RatingProfile) => number,
): Neighbour[] {
  const own = profiles.get(target) ?? emptyProfile;
  const raters = [...profiles].flatMap(([id, profile]) => {
    const rating = profile.get(wanted);
    if (rating === undefined) return [];
    const score = id === target ? 1 : similarity(own, profile);
    return [{ id, score, rating, mean: profileMean(profile) }];
  });
  return orderByScore(raters.filter((rater) => !Number.isNaN(rater.score)));
}

/** The first `count` of ratersBySimilarity whose similarity is positive. */
export function nearestNeighbours(raters: readonly Neighbour[], count: number): Neighbour[] {
  requireCutoff('nearestNeighbours', count, 'count');
  return raters.filter((rater) => rater.score > 0).slice(0, count);
}
