/** The rating level of each user and item, fitted in turns. */
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requireInteger } from '#core/guards/require-integer.ts';
import type { Rating, RatingProfile, RatingProfiles } from './rating.ts';
import { itemProfiles, userProfiles } from './rating-profiles.ts';

export interface BaselineOptions {
  /** Imaginary ratings of deviation 0 added to each user, finite and >= 0; 15 by default as in Surprise. */
  readonly userRegularization?: number;
  /** Imaginary ratings of deviation 0 added to each item, finite and >= 0; 10 by default as in Surprise. */
  readonly itemRegularization?: number;
  /** Rounds of items first and users second, an integer >= 0; 10 by default as in Surprise. */
  readonly epochs?: number;
}

export interface Baseline {
  /** Mean of all ratings; NaN without a rating. */
  readonly mean: number;
  /** By user id, in order of id. */
  readonly userBias: ReadonlyMap<number, number>;
  /** By item id, in order of id. */
  readonly itemBias: ReadonlyMap<number, number>;
}

/**
 * How far each user and each item lies from the mean rating, by alternating least squares.
 *
 * The prediction mean + user bias + item bias is the bar that a personal model has to clear. Each bias is the sum of what
 * is left over, divided by its number of ratings plus a regularization, so that few ratings move it little.
 *
 * @param ratings [user, item, rating] triples in any order; ids are integers >= 0, ratings finite, a pair at most once
 * @param options regularizations and rounds
 * @returns the mean and the biases of everybody who has a rating
 * @throws {RangeError} when a rating or option is outside the ranges above
 * @see Koren, "Factor in the Neighbors: Scalable and Accurate Collaborative Filtering", ACM TKDD 2010
 * @example baselineAls([[0, 0, 5], [0, 1, 1]], { itemRegularization: 1, epochs: 1 }).itemBias.get(0) // 1
 */
export function baselineAls(
  ratings: readonly Rating[],
  { userRegularization = 15, itemRegularization = 10, epochs = 10 }: BaselineOptions = {},
): Baseline {
  requireInRange('baselineAls', 'userRegularization', userRegularization, 0);
  requireInRange('baselineAls', 'itemRegularization', itemRegularization, 0);
  requireInteger('baselineAls', 'epochs', epochs);
  const mean = meanRating(ratings);
  const [byItem, byUser] = [inOrder(itemProfiles('baselineAls', ratings)), inOrder(userProfiles('baselineAls', ratings))];
  let itemBias: ReadonlyMap<number, number> = new Map([...byItem.keys()].map((item) => [item, 0]));
  let userBias: ReadonlyMap<number, number> = new Map([...byUser.keys()].map((user) => [user, 0]));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    itemBias = biases(byItem, mean, userBias, itemRegularization);
    userBias = biases(byUser, mean, itemBias, userRegularization);
  }
  return { mean, userBias, itemBias };
}

/**
 * Mean of all ratings.
 *
 * @param ratings [user, item, rating] triples
 * @returns in units of the ratings; NaN without a rating
 */
export function meanRating(ratings: readonly Rating[]): number {
  return ratings.reduce((sum, [, , rating]) => sum + rating, 0) / ratings.length;
}

function biases(profiles: RatingProfiles, mean: number, otherBias: ReadonlyMap<number, number>, regularization: number) {
  const biasOf = (profile: RatingProfile) => {
    const left = [...profile].reduce((sum, [other, rating]) => sum + rating - mean - (otherBias.get(other) ?? 0), 0);
    return left / (regularization + profile.size);
  };
  return new Map([...profiles].map(([id, profile]) => [id, biasOf(profile)]));
}

function inOrder(profiles: RatingProfiles): RatingProfiles {
  return new Map([...profiles].toSorted(([a], [b]) => a - b));
}
