/** Expected clicks per unit of merit of one group over those of another. */
import { type CutExposureOptions, exposureTallies, perMeanMerit, rankedItems, ratioOfGroups } from './exposure-tallies.ts';

/**
 * Expected clicks per unit of merit of one group divided by those of another, a click being attention times merit.
 *
 * What a ranking does to a group's income rather than to its visibility. Singh and Joachims call it the disparate impact
 * ratio; here that name would clash with the four-fifths ratio of selection rates, which is demographicParityRatio.
 *
 * @param ranking item ids, best rank first; integers >= 0
 * @param groups group of each item, by item id
 * @param merit what each item deserves, such as its relevance, by item id; finite numbers
 * @param compared the two groups, first over second
 * @param options cutoff and discount of the ranks
 * @returns unitless, >= 0 for merits >= 0; Infinity when only the first group has expected clicks; NaN when the ranking
 * lacks a group, a mean merit is not above 0, or neither group has expected clicks
 * @throws {RangeError} when the cutoff or the discount is not as above, an id is not in `groups`, or `groups` and `merit`
 * differ in length
 * @see Singh and Joachims, "Fairness of Exposure in Rankings", KDD 2018
 * @example exposureImpactRatio([0, 1, 2], ['A', 'B', 'B'], [1, 1, 0], ['A', 'B']) // 1.5849...
 */
export function exposureImpactRatio(
  ranking: readonly number[],
  groups: readonly string[],
  merit: readonly number[],
  compared: readonly [first: string, second: string],
  options: CutExposureOptions = {},
): number {
  const tallies = exposureTallies(rankedItems('exposureImpactRatio', ranking, groups, merit, options));
  return ratioOfGroups(tallies, compared, (tally) => perMeanMerit(tally.exposureTimesMerit / tally.items, tally));
}
