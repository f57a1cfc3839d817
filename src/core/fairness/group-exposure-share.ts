/** Share of attention that each group gets from one ranking. */
import { type CutExposureOptions, exposureTallies, rankedItems } from './exposure-tallies.ts';

/**
 * Part of all attention that goes to each group of items.
 *
 * Compare it with the group's part of the catalogue or of what users want: position bias makes small differences in
 * rank large ones in attention. The weight of rank r is 1/log2(r + 1); every rank counts unless k cuts.
 *
 * @param ranking item ids, best rank first; integers >= 0
 * @param groups group of each item, by item id
 * @param options cutoff and discount of the ranks
 * @returns share by group, in order of first appearance in the ranking, each in [0, 1] and together 1; a group below the
 * cutoff has 0; no groups for an empty ranking
 * @throws {RangeError} when the cutoff or the discount is not as above, or an id is not in `groups`
 * @see Singh and Joachims, "Fairness of Exposure in Rankings", KDD 2018
 * @example groupExposureShare([0, 1], ['A', 'B']) // { A: 0.6131..., B: 0.3868... }
 */
export function groupExposureShare(
  ranking: readonly number[],
  groups: readonly string[],
  options: CutExposureOptions = {},
): Record<string, number> {
  const tallies = exposureTallies(rankedItems('groupExposureShare', ranking, groups, undefined, options));
  const total = tallies.reduce((sum, tally) => sum + tally.exposure, 0);
  return Object.fromEntries(tallies.map((tally) => [tally.group, tally.exposure / total]));
}
