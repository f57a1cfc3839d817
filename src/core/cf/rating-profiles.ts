/** Ratings regrouped by item or by user, after checking that they are legal. */
import type { Rating, RatingProfile, RatingProfiles } from './rating.ts';

/** A profile without ratings, for an id nobody rated. */
export const emptyProfile: RatingProfile = new Map();

/**
 * Ratings by item: who gave it what.
 *
 * @param caller the function whose caller is told of a mistake
 * @param ratings [user, item, rating] triples in any order
 * @returns rating by item and then by user
 * @throws {RangeError} for a repeated (user, item), an id that is not an integer >= 0, or a rating that is not finite
 */
export function itemProfiles(caller: string, ratings: readonly Rating[]): RatingProfiles {
  return group(caller, ratings, ([user, item, rating]) => [item, user, rating]);
}

/**
 * Ratings by user: what they gave to which item.
 *
 * @param caller the function whose caller is told of a mistake
 * @param ratings [user, item, rating] triples in any order
 * @returns rating by user and then by item
 * @throws {RangeError} for what itemProfiles refuses
 */
export function userProfiles(caller: string, ratings: readonly Rating[]): RatingProfiles {
  return group(caller, ratings, (rating) => rating);
}

/**
 * Mean of a profile's ratings.
 *
 * @param profile ratings by id of the other side
 * @returns in units of the ratings; NaN when it is empty
 */
export function profileMean(profile: RatingProfile): number {
  return [...profile.values()].reduce((sum, rating) => sum + rating, 0) / profile.size;
}

/**
 * The profile with a level subtracted from each of its ratings.
 *
 * @param profile ratings by id of the other side
 * @param level what to subtract; it may depend on who rated or what was rated
 * @returns a new profile
 */
export function centredProfile(profile: RatingProfile, level: (other: number) => number): RatingProfile {
  return new Map([...profile].map(([other, rating]) => [other, rating - level(other)]));
}

type Entry = readonly [owner: number, other: number, rating: number];

function group(caller: string, ratings: readonly Rating[], entryOf: (rating: Rating) => Entry): RatingProfiles {
  const profiles = new Map<number, Map<number, number>>();
  for (const rating of ratings) {
    requireRating(caller, rating);
    const [owner, other, value] = entryOf(rating);
    const profile = profiles.get(owner) ?? new Map<number, number>();
    if (profile.has(other))
      throw new RangeError(`${caller} requires one rating a user and item, got two for user ${rating[0]} and item ${rating[1]}`);
    profiles.set(owner, profile.set(other, value));
  }
  return profiles;
}

function requireRating(caller: string, [user, item, value]: Rating): void {
  for (const id of [user, item]) {
    if (!Number.isInteger(id) || id < 0) throw new RangeError(`${caller} requires integer ids >= 0, got ${String(id)}`);
  }
  if (!Number.isFinite(value)) throw new RangeError(`${caller} requires finite ratings, got ${String(value)}`);
}
