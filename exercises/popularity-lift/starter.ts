/**
 * How much more popular the recommendations of each group are than what its members chose themselves.
 *
 * The three lists are parallel: one entry for each user.
 *
 * @param profiles item ids in each user's history; at least one, without repeats
 * @param recommendations item ids each user was recommended; at least one, without repeats, not all of them known from a profile
 * @param groups name of each user's group
 * @returns by group: mean popularity of profiles and of recommendations, each in [0, 1], and the relative rise from the first to the second
 * @throws {RangeError} when the lists differ in length, or a profile or recommended list is empty or repeats an item
 */
export function popularityLift(
  profiles: number[][],
  recommendations: number[][],
  groups: string[],
): Record<string, { profile: number; recommended: number; lift: number }> {
  throw new Error('write me: popularity of every item, a mean for each user, a mean of those for each group');
}
