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
 *
 * @param profiles ratings by owner
 * @param target id of the owner whose neighbours are looked for
 * @param wanted id that a neighbour must have rated
 * @param similarity of two profiles; NaN where it is undefined
 * @returns the raters with similarity, rating and mean
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

/** A similarity up to this is 0 with rounding on top: a covariance of exactly 0 seldom survives division by 3. */
const SMALLEST_SIMILARITY = 1e-9;

/**
 * The most similar neighbours, never one whose similarity is 0 or negative.
 *
 * @param raters anything with a similarity as score, most similar first
 * @param count how many at most, an integer >= 1
 * @returns the first `count` whose similarity is positive
 * @throws {RangeError} when count is not an integer >= 1
 */
export function nearestNeighbours<Rater extends { readonly score: number }>(raters: readonly Rater[], count: number): Rater[] {
  requireCutoff('nearestNeighbours', count, 'count');
  return raters.filter((rater) => rater.score > SMALLEST_SIMILARITY).slice(0, count);
}
