/** Equal opportunity difference. */
import { groupTallies, overallTally } from './group-tallies.ts';
import { rateDifference } from './rate-gap.ts';
import { type OpportunityOptions, truePositiveRate } from './true-positive-rate.ts';

/**
 * Largest difference between groups in the share selected among those whose label is 1.
 *
 * Whether people who deserve selection get it equally often. Highest minus lowest true-positive rate by default, over
 * groups that have a positive; Fairlearn counts the others as 0, which is `withoutPositives: 'zero'`.
 *
 * @param selected 1 for a selected person, 0 otherwise; n >= 1 values
 * @param label 1 for a person who should be selected, 0 otherwise; n values
 * @param group each person's group, n names
 * @param options what the groups are compared with, and what a group without a positive label counts as
 * @returns unitless, in [0, 1]; 0 is parity; NaN when no group has a positive and they are left out
 * @throws {RangeError} when the columns or an option are not as above
 * @see Hardt, Price and Srebro, "Equality of Opportunity in Supervised Learning", NeurIPS 2016
 * @example equalOpportunityDifference([1, 0, 1], [1, 1, 1], ['A', 'A', 'B']) // 0.5
 */
export function equalOpportunityDifference(
  selected: readonly number[],
  label: readonly number[],
  group: readonly string[],
  { method = 'between-groups', withoutPositives = 'skip' }: OpportunityOptions = {},
): number {
  const tallies = groupTallies('equalOpportunityDifference', selected, label, group);
  const rates = tallies.map((tally) => truePositiveRate('equalOpportunityDifference', tally, withoutPositives));
  const overall = truePositiveRate('equalOpportunityDifference', overallTally(tallies), withoutPositives);
  return rateDifference('equalOpportunityDifference', rates, overall, method);
}
