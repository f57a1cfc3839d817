/** Attention per item of one group over that of another. */
import { type CutExposureOptions, exposureTallies, rankedItems, ratioOfGroups } from './exposure-tallies.ts';

/**
 * Mean attention of one group's items divided by the mean attention of another's.
 *
 * Demographic parity for rankings: 1 when an item of either group is seen equally, whatever it merits. First over
 * second, so it may exceed 1; some reports put the smaller on top, as the four-fifths rule does.
 *
 * @param ranking item ids, best rank first; integers >= 0
 * @param groups group of each item, by item id
 * @param compared the two groups, first over second
 * @param options cutoff and discount of the ranks
 * @returns unitless, >= 0; Infinity when only the first group is shown above the cutoff; NaN when the ranking lacks a
 * group, or neither is shown
 * @throws {RangeError} when the cutoff or the discount is not as above, or an id is not in `groups`
 * @see Singh and Joachims, "Fairness of Exposure in Rankings", KDD 2018
 * @example exposureParityRatio([0, 1], ['A', 'B'], ['A', 'B']) // 1.5849...
 */
export function exposureParityRatio(
  ranking: readonly number[],
  groups: readonly string[],
  compared: readonly [first: string, second: string],
  options: CutExposureOptions = {},
): number {
  const tallies = exposureTallies(rankedItems('exposureParityRatio', ranking, groups, undefined, options));
  return ratioOfGroups(tallies, compared, (tally) => tally.exposure / tally.items);
}
