/**
 * `[profiles, recommendations, groups]`: a short history, a short list and a group for each user; at least one user.
 *
 * Few items, so that histories overlap; two ids that no history holds, as of titles published yesterday. Ids begin with the
 * digits of others, so that ids compared as text go wrong, and one is 0, which a careless condition takes for nothing.
 */
import * as fc from 'fast-check';

export type ProfilesWithRecommendations = [profiles: number[][], recommendations: number[][], groups: string[]];
type User = [profile: number[], recommended: number[], group: string];

const known = [0, 1, 2, 3, 10, 12, 20] as const;
const listOf = (items: readonly number[], maxLength = 4) =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength, size: 'max' });

const user: fc.Arbitrary<User> = fc.tuple(listOf(known), listOf([...known, 13, 40]), fc.constantFrom('niche', 'mixed', 'mainstream'));

/** Sampled user by user, so that shrinking takes away whole users. */
export const profilesWithRecommendations: fc.Arbitrary<ProfilesWithRecommendations> = fc
  .array(user, { minLength: 1, maxLength: 6, size: 'max' })
  .map(toColumns, (columns) => toUsers(columns as ProfilesWithRecommendations));

const catalogue = Array.from({ length: 20 }, (_, item) => item);
const reader: fc.Arbitrary<User> = fc.tuple(
  fc.oneof(listOf(catalogue.slice(0, 15), 12), listOf(catalogue.slice(0, 15), 2)),
  listOf(catalogue, 10),
  fc.constantFrom('niche', 'mixed', 'mainstream', 'new'),
);

/** For altered data: more users, four groups, and histories of very unequal length. */
export const longHistories: fc.Arbitrary<ProfilesWithRecommendations> = fc
  .array(reader, { minLength: 8, maxLength: 14, size: 'max' })
  .map(toColumns, (columns) => toUsers(columns as ProfilesWithRecommendations));

function toColumns(users: readonly User[]): ProfilesWithRecommendations {
  return [users.map(([profile]) => profile), users.map(([, recommended]) => recommended), users.map(([, , group]) => group)];
}

function toUsers([profiles, recommendations, groups]: ProfilesWithRecommendations): User[] {
  if (recommendations.length !== profiles.length || groups.length !== profiles.length) {
    throw new RangeError('profilesWithRecommendations requires columns of equal length');
  }
  return profiles.map((profile, index) => [profile, recommendations[index] as number[], groups[index] as string]);
}
