/** Item profiles with each user's own mean taken off, the ground of the adjusted cosine. */
import type { Rating, RatingProfiles } from './rating.ts';
import { centredProfile, itemProfiles, profileMean, userProfiles } from './rating-profiles.ts';

/**
 * Item profiles with the mean of all ratings of its user subtracted from every rating.
 *
 * @param caller the function whose caller is told of a mistake
 * @param ratings [user, item, rating] triples in any order
 * @returns deviation by item and then by user
 * @throws {RangeError} for what itemProfiles refuses
 */
export function userCentredItemProfiles(caller: string, ratings: readonly Rating[]): RatingProfiles {
  const means = new Map([...userProfiles(caller, ratings)].map(([user, profile]) => [user, profileMean(profile)]));
  const centred = [...itemProfiles(caller, ratings)].map(
    ([item, profile]) => [item, centredProfile(profile, (user) => means.get(user) ?? 0)] as const,
  );
  return new Map(centred);
}
