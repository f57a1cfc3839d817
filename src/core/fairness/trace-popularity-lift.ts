/** Popularity lift worked user by user. */
import type { Trace } from '#core/trace.ts';
import { type PopularityLiftOptions, popularityLift, userPopularity } from './popularity-lift.ts';

/** Takes what popularityLift takes; one row a user, whose two means are averaged by group. */
export function tracePopularityLift<Item extends string | number>(
  profiles: readonly (readonly Item[])[],
  recommendations: readonly (readonly Item[])[],
  groups: readonly string[],
  options: PopularityLiftOptions = {},
): Trace {
  const lifts = popularityLift(profiles, recommendations, groups, options);
  const users = userPopularity('tracePopularityLift', profiles, recommendations, groups, options);
  return {
    columns: ['user', 'group', 'mean popularity of the profile', 'mean popularity of the recommendations'],
    rows: users.map((user, index) => [index, user.group, user.profile, user.recommended]),
    result: Object.entries(lifts).flatMap(([group, { profile, recommended, lift }]): Trace['result'] => [
      [`profile of ${group}`, profile],
      [`recommended of ${group}`, recommended],
      [`lift of ${group}`, lift],
    ]),
  };
}
