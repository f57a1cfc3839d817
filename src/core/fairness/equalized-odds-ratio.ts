/** Equalized odds ratio. */
import { mean } from '#core/stats/mean.ts';
import { type EqualizedOddsOptions, oddsGaps } from './odds-gaps.ts';
import { rateRatio } from './rate-gap.ts';

/**
 * Worse of two ratios between groups: of the shares selected among label 1, and among label 0.
 *
 * The ratio twin of equalizedOddsDifference, with the same choices. A ratio is undefined when every rate of it is 0; the
 * other one then stands alone.
 *
 * @param selected 1 for a selected person, 0 otherwise; n >= 1 values
 * @param label 1 for a person who should be selected, 0 otherwise; n values
 * @param group each person's group, n names
 * @param options what the groups are compared with, how the two ratios become one, and what a rate over nobody is
 * @returns unitless, in [0, 1]; 1 is parity; NaN when nobody is selected
 * @throws {RangeError} when the columns or an option are not as above
 * @see Hardt, Price and Srebro, "Equality of Opportunity in Supervised Learning", NeurIPS 2016
 * @example equalizedOddsRatio([1, 0, 1, 1], [1, 1, 1, 0], ['A', 'A', 'B', 'B']) // 0.5
 */
export function equalizedOddsRatio(
  selected: readonly number[],
  label: readonly number[],
  group: readonly string[],
  options: EqualizedOddsOptions = {},
): number {
  const { gaps, aggregate } = oddsGaps('equalizedOddsRatio', { selected, label, group }, rateRatio, options);
  if (gaps.length === 0) return NaN;
  return aggregate === 'mean' ? mean(gaps) : Math.min(...gaps);
}
