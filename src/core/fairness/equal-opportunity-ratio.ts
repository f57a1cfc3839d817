/** Equal opportunity ratio. */
import { groupTallies, overallTally } from './group-tallies.ts';
import { rateRatio } from './rate-gap.ts';
import { type OpportunityOptions, truePositiveRate } from './true-positive-rate.ts';

/**
 * Lowest share selected among those whose label is 1 divided by the highest, over groups.
 *
 * The ratio twin of equalOpportunityDifference, with the same choices.
 *
 * @param selected 1 for a selected person, 0 otherwise; n >= 1 values
 * @param label 1 for a person who should be selected, 0 otherwise; n values
 * @param group each person's group, n names
 * @param options what the groups are compared with, and what a group without a positive label counts as
 * @returns unitless, in [0, 1]; 1 is parity; NaN when every rate is 0 or undefined
 * @throws {RangeError} when the columns or an option are not as above
 * @see Hardt, Price and Srebro, "Equality of Opportunity in Supervised Learning", NeurIPS 2016
 * @example equalOpportunityRatio([1, 0, 1], [1, 1, 1], ['A', 'A', 'B']) // 0.5
 */
export function equalOpportunityRatio(
  selected: readonly number[],
  label: readonly number[],
  group: readonly string[],
  { method = 'between-groups', withoutPositives = 'skip' }: OpportunityOptions = {},
): number {
  const tallies = groupTallies('equalOpportunityRatio', selected, label, group);
  const rates = tallies.map((tally) => truePositiveRate('equalOpportunityRatio', tally, withoutPositives));
  const overall = truePositiveRate('equalOpportunityRatio', overallTally(tallies), withoutPositives);
  return rateRatio('equalOpportunityRatio', rates, overall, method);
}
