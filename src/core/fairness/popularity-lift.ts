/** How much more popular a group's recommendations are than what it chose itself. */
import { requireOption } from '#core/guards/require-option.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { mean } from '#core/stats/mean.ts';

export interface PopularityLiftOptions {
  /** `share-of-users` divides an item's users by all users, `share-of-interactions` by all profile entries. */
  readonly popularity?: 'share-of-users' | 'share-of-interactions';
}

export interface PopularityLift {
  /** Mean over the group's users of the mean popularity of their profile, in [0, 1]. */
  readonly profile: number;
  /** The same over what they were recommended. */
  readonly recommended: number;
  /** (recommended - profile) / profile; 0 when the recommendations are as popular as the profiles. */
  readonly lift: number;
}

/**
 * Relative rise in item popularity from a group's profiles to its recommendations (delta GAP).
 *
 * Shows whom popularity bias pushes away from their taste: niche users usually see the largest lift. An item's
 * popularity is the share of users who have it in their profile, and each user counts once, however long the profile;
 * by `share-of-interactions` the levels differ and the lift does not.
 *
 * @param profiles items of each user's history, at least one, without repeats
 * @param recommendations items each user was recommended, at least one, without repeats; an item in no profile has popularity 0
 * @param groups each user's group
 * @param options what an item's users are divided by
 * @returns levels and lift by group, in order of first appearance; no groups without users
 * @throws {RangeError} when the three lists differ in length, or a profile or list is empty or repeats an item
 * @see Abdollahpouri, Mansoury, Burke and Mobasher, "The Unfairness of Popularity Bias in Recommendation", RMSE workshop, RecSys 2019
 * @example popularityLift([[1], [1, 2]], [[1], [1]], ['A', 'B']).B.lift // 0.3333...
 */
export function popularityLift<Item extends string | number>(
  profiles: readonly (readonly Item[])[],
  recommendations: readonly (readonly Item[])[],
  groups: readonly string[],
  options: PopularityLiftOptions = {},
): Record<string, PopularityLift> {
  const users = userPopularity('popularityLift', profiles, recommendations, groups, options);
  return Object.fromEntries(
    [...Map.groupBy(users, (user) => user.group)].map(([group, members]) => {
      const profile = mean(members.map((user) => user.profile));
      const recommended = mean(members.map((user) => user.recommended));
      return [group, { profile, recommended, lift: (recommended - profile) / profile }];
    }),
  );
}

export interface UserPopularity {
  readonly group: string;
  readonly profile: number;
  readonly recommended: number;
}

/** Both mean popularities of each user; refuses what popularityLift refuses. */
export function userPopularity<Item extends string | number>(
  caller: string,
  profiles: readonly (readonly Item[])[],
  recommendations: readonly (readonly Item[])[],
  groups: readonly string[],
  { popularity = 'share-of-users' }: PopularityLiftOptions,
): UserPopularity[] {
  requireOption(caller, 'popularity', popularity, ['share-of-users', 'share-of-interactions']);
  requireSameLength(caller, { profiles, recommendations, groups });
  for (const list of profiles) requireDistinctItems(caller, 'profile', list);
  for (const list of recommendations) requireDistinctItems(caller, 'recommended list', list);
  const holders = new Map<Item, number>();
  for (const item of profiles.flat()) holders.set(item, (holders.get(item) ?? 0) + 1);
  const all = popularity === 'share-of-users' ? profiles.length : profiles.flat().length;
  const meanPopularity = (list: readonly Item[]): number => mean(list.map((item) => (holders.get(item) ?? 0) / all));
  return groups.map((group, user) => ({
    group,
    profile: meanPopularity(profiles[user] ?? []),
    recommended: meanPopularity(recommendations[user] ?? []),
  }));
}

function requireDistinctItems(caller: string, name: string, list: readonly (string | number)[]): void {
  if (list.length === 0) throw new RangeError(`${caller} requires at least one item in every ${name}, got none`);
  if (new Set(list).size < list.length) throw new RangeError(`${caller} requires each item once in every ${name}, got a repeat`);
}
