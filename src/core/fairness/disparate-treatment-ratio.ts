/** Attention per unit of merit of one group over that of another. */
import { type CutExposureOptions, exposureTallies, perMeanMerit, rankedItems, ratioOfGroups } from './exposure-tallies.ts';

/**
 * Attention per unit of merit of one group divided by that of another.
 *
 * Whether attention follows merit equally for both: 1 when it does, above 1 when the first group gets more than its
 * merit earns. Mean attention over mean merit of the group's items, first over second.
 *
 * @param ranking item ids, best rank first; integers >= 0
 * @param groups group of each item, by item id
 * @param merit what each item deserves, such as its relevance, by item id; finite numbers
 * @param compared the two groups, first over second
 * @param options cutoff and discount of the ranks
 * @returns unitless, >= 0; Infinity when only the first group is shown above the cutoff; NaN when the ranking lacks a
 * group, a mean merit is not above 0, or neither group is shown
 * @throws {RangeError} when the cutoff or the discount is not as above, an id is not in `groups`, or `groups` and `merit`
 * differ in length
 * @see Singh and Joachims, "Fairness of Exposure in Rankings", KDD 2018
 * @example disparateTreatmentRatio([0, 1], ['A', 'B'], [1, 0.5], ['A', 'B']) // 0.7924...
 */
export function disparateTreatmentRatio(
  ranking: readonly number[],
  groups: readonly string[],
  merit: readonly number[],
  compared: readonly [first: string, second: string],
  options: CutExposureOptions = {},
): number {
  const tallies = exposureTallies(rankedItems('disparateTreatmentRatio', ranking, groups, merit, options));
  return ratioOfGroups(tallies, compared, (tally) => perMeanMerit(tally.exposure / tally.items, tally));
}
