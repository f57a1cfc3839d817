/** Attention that each group gets from one ranking. */
import { type ExposureOptions, exposureTallies, perMeanMerit, rankedItems } from './exposure-tallies.ts';

export interface GroupExposure {
  /** The group's part of all attention, in [0, 1]. */
  readonly share: number;
  /** Attention divided by the group's items in the whole ranking, in [0, 1]. */
  readonly perItem: number;
  /** `perItem` divided by the group's mean merit; NaN when that mean is not above 0. */
  readonly perMerit: number;
}

/**
 * Share of attention, attention per item and attention per unit of merit of every group in a ranking.
 *
 * Shows whether a group of providers is seen as often as its number, or its merit, would lead you to expect. The weight
 * of rank r is 1/log2(r + 1) down to k and 0 below. Per item divides by all the group's items in the ranking, since
 * dividing by the shown ones alone would hide those that nobody sees.
 *
 * @param ranking item ids, best rank first; integers >= 0
 * @param groups group of each item, by item id
 * @param merit what each item deserves, such as its relevance, by item id; finite numbers
 * @param k cutoff rank, an integer >= 1; a k above the length means the length
 * @param options discount of the ranks
 * @returns the three numbers by group, in order of first appearance in the ranking; no groups for an empty ranking
 * @throws {RangeError} when k or the discount is not as above, an id is not in `groups`, or `groups` and `merit` differ in length
 * @see Singh and Joachims, "Fairness of Exposure in Rankings", KDD 2018
 * @example groupExposure([0, 1], ['A', 'B'], [1, 0.5], 2).B.perItem // 0.6309...
 */
export function groupExposure(
  ranking: readonly number[],
  groups: readonly string[],
  merit: readonly number[],
  k: number,
  options: ExposureOptions = {},
): Record<string, GroupExposure> {
  const tallies = exposureTallies(rankedItems('groupExposure', ranking, groups, merit, { ...options, k }));
  const total = tallies.reduce((sum, tally) => sum + tally.exposure, 0);
  return Object.fromEntries(
    tallies.map((tally) => {
      const perItem = tally.exposure / tally.items;
      return [tally.group, { share: tally.exposure / total, perItem, perMerit: perMeanMerit(perItem, tally) }];
    }),
  );
}
