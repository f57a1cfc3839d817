/** Demographic parity ratio, the number of the four-fifths rule. */
import { groupTallies, overallTally } from './group-tallies.ts';
import { type GapOptions, rateRatio } from './rate-gap.ts';

/**
 * Lowest share of people selected divided by the highest, over groups.
 *
 * Below 0.8 the four-fifths rule asks for a reason. Smaller over larger, so never above 1; `to-overall` compares every
 * group with everybody and keeps the worst.
 *
 * @param selected 1 for a selected person, 0 otherwise; n >= 1 values
 * @param group each person's group, n names
 * @param options what the groups are compared with
 * @returns unitless, in [0, 1]; 1 is parity; NaN when nobody is selected
 * @throws {RangeError} when the columns or the method are not as above
 * @see Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D
 * @example demographicParityRatio([1, 1, 0, 1], ['A', 'A', 'B', 'B']) // 0.5
 */
export function demographicParityRatio(
  selected: readonly number[],
  group: readonly string[],
  { method = 'between-groups' }: GapOptions = {},
): number {
  const tallies = groupTallies('demographicParityRatio', selected, selected, group);
  const overall = overallTally(tallies);
  const rates = tallies.map((tally) => tally.selected / tally.people);
  return rateRatio('demographicParityRatio', rates, overall.selected / overall.people, method);
}
