/** Equalized odds difference. */
import { mean } from '#core/stats/mean.ts';
import { type EqualizedOddsOptions, oddsGaps } from './odds-gaps.ts';
import { rateDifference } from './rate-gap.ts';

/**
 * Worse of two gaps between groups: in the share selected among label 1, and in the share selected among label 0.
 *
 * Stricter than equal opportunity, which looks at label 1 alone: a group may also be favoured by mistakes in its favour.
 * The larger gap by default, as in Fairlearn; `mean` averages the two, which lets a fair half hide an unfair one.
 *
 * @param selected 1 for a selected person, 0 otherwise; n >= 1 values
 * @param label 1 for a person who should be selected, 0 otherwise; n values
 * @param group each person's group, n names
 * @param options what the groups are compared with, how the two gaps become one, and what a rate over nobody is
 * @returns unitless, in [0, 1]; 0 is parity; a gap that is undefined is left out, which happens when nobody has the
 * label and rates over nobody are left out; never NaN, since somebody has a label
 * @throws {RangeError} when the columns or an option are not as above
 * @see Hardt, Price and Srebro, "Equality of Opportunity in Supervised Learning", NeurIPS 2016
 * @example equalizedOddsDifference([1, 0, 1, 0], [1, 1, 1, 0], ['A', 'A', 'B', 'B']) // 0.5
 */
export function equalizedOddsDifference(
  selected: readonly number[],
  label: readonly number[],
  group: readonly string[],
  options: EqualizedOddsOptions = {},
): number {
  const { gaps, aggregate } = oddsGaps('equalizedOddsDifference', { selected, label, group }, rateDifference, options);
  return aggregate === 'mean' ? mean(gaps) : Math.max(...gaps);
}
