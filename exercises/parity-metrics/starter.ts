/**
 * How differently groups are treated by a yes-or-no decision.
 *
 * The three arrays are parallel: one entry for each person.
 *
 * @param selected 1 when the person was selected, else 0
 * @param label 1 when the person deserved it, else 0
 * @param group name of the person's group
 * @returns differences and ratio in [0, 1]. Nobody selected: the ratio is NaN. No label 1 at all: equal opportunity is NaN
 * @throws {RangeError} when there is nobody, the lengths differ, or a value of the first two arrays is neither 0 nor 1
 */
export function parityMetrics(
  selected: number[],
  label: number[],
  group: string[],
): { demographicParityDifference: number; disparateImpactRatio: number; equalOpportunityDifference: number } {
  throw new Error('write me: a rate for each group, then the extremes');
}
