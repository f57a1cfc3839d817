/** Demographic parity difference. */
import { groupTallies, overallTally } from './group-tallies.ts';
import { type GapOptions, rateDifference } from './rate-gap.ts';

/**
 * Largest difference between groups in the share of people selected.
 *
 * Whether selection depends on the group, whatever anyone deserved. Highest minus lowest rate by default, as Fairlearn;
 * `to-overall` takes the largest distance from everybody's rate.
 *
 * @param selected 1 for a selected person, 0 otherwise; n >= 1 values
 * @param group each person's group, n names
 * @param options what the groups are compared with
 * @returns unitless, in [0, 1]; 0 is parity, and with a single group always 0
 * @throws {RangeError} when the columns or the method are not as above
 * @see https://fairlearn.org, metrics.demographic_parity_difference
 * @example demographicParityDifference([1, 1, 0, 1], ['A', 'A', 'B', 'B']) // 0.5
 */
export function demographicParityDifference(
  selected: readonly number[],
  group: readonly string[],
  { method = 'between-groups' }: GapOptions = {},
): number {
  const tallies = groupTallies('demographicParityDifference', selected, selected, group);
  const overall = overallTally(tallies);
  const rates = tallies.map((tally) => tally.selected / tally.people);
  return rateDifference('demographicParityDifference', rates, overall.selected / overall.people, method);
}
