/** A difference of means with what the units' past explains taken off. */
import { requireProbability } from '#core/guards/require-probability.ts';
import { type CupedOptions, cupedAdjustment, requireCupedArms } from './cuped-adjustment.ts';
import { type SampleSummary, summarize } from './sample-summary.ts';
import { type EstimateComparison, welchComparison } from './welch-comparison.ts';

export interface CupedEstimate {
  /** Slope of post on pre. */
  readonly theta: number;
  /** Mean of the adjusted treatment less mean of the adjusted control. */
  readonly difference: number;
  /** Welch's standard error of the difference. */
  readonly standardError: number;
  /** Share of the squared standard error that the adjustment removes, at most 1; below 0 when it adds noise. */
  readonly varianceReduction: number;
}

/**
 * CUPED: controlled experiment using pre-experiment data.
 *
 * Takes from each unit's value the part that its own value before the experiment foretells, so that the same traffic shows
 * smaller effects; since the arms were drawn at random, the effect itself stays. `all-units` takes one slope over the units
 * of both arms together (gbstats); `within-groups` takes it from the scatter inside the arms (analysis of covariance), which
 * a large effect does not bend.
 *
 * @param preA control: one finite number a unit from before the experiment, at least 2 units
 * @param postA control: the same units during the experiment, in the same order
 * @param preB treatment: as preA
 * @param postB treatment: as postA
 * @param options which units the slope is taken from, `all-units` by default
 * @returns the slope, the adjusted difference and its error in the unit of post, and the share of variance saved; all NaN
 * when pre does not vary, the share alone NaN when post varies in neither arm
 * @throws {RangeError} when an arm has fewer than 2 units, its lists are not equally long, a number is not finite, or the
 * option is unknown
 * @see Deng, Xu, Kohavi and Walker, "Improving the Sensitivity of Online Controlled Experiments by Utilizing
 * Pre-Experiment Data", WSDM 2013
 * @example cuped([1, 3], [2, 4], [1, 3], [5, 7]) // { theta: 1, difference: 3, standardError: 0, varianceReduction: 1 }
 */
export function cuped(
  preA: readonly number[],
  postA: readonly number[],
  preB: readonly number[],
  postB: readonly number[],
  { theta: kind = 'all-units' }: CupedOptions = {},
): CupedEstimate {
  requireCupedArms('cuped', { preA, postA, preB, postB }, kind);
  const { theta, control, treatment } = cupedAdjustment({ pre: preA, post: postA }, { pre: preB, post: postB }, kind);
  const adjusted = squaredError(control, treatment);
  const raw = squaredError(summarize('cuped', 'postA', postA), summarize('cuped', 'postB', postB));
  return {
    theta,
    difference: treatment.mean - control.mean,
    standardError: Math.sqrt(adjusted),
    varianceReduction: raw === 0 ? NaN : 1 - adjusted / raw,
  };
}

/**
 * Welch's test and interval on values adjusted by CUPED.
 *
 * What a report of an adjusted metric shows: the same difference and error as `cuped`, with the p-value and the interval.
 * The slope is treated as known, as gbstats does; analysis of covariance would spend one degree of freedom on it.
 *
 * @param preA control: one finite number a unit from before the experiment, at least 2 units
 * @param postA control: the same units during the experiment, in the same order
 * @param preB treatment: as preA
 * @param postB treatment: as postA
 * @param alpha two-sided level, inside (0, 1); the interval covers 1 - alpha
 * @param options which units the slope is taken from, `all-units` by default
 * @returns difference, standard error, t, Welch's degrees of freedom, two-sided p and the interval; all NaN when pre does not
 * vary, and all but difference and error when the adjusted values do not
 * @throws {RangeError} when an argument is not as above
 * @see Deng, Xu, Kohavi and Walker, "Improving the Sensitivity of Online Controlled Experiments by Utilizing
 * Pre-Experiment Data", WSDM 2013
 * @example cupedComparison([1, 2, 3], [2, 4, 5], [1, 2, 3], [3, 4, 6], 0.05).difference // 0.6666...
 */
export function cupedComparison(
  preA: readonly number[],
  postA: readonly number[],
  preB: readonly number[],
  postB: readonly number[],
  alpha: number,
  { theta: kind = 'all-units' }: CupedOptions = {},
): EstimateComparison {
  requireProbability('cupedComparison', 'alpha', alpha);
  requireCupedArms('cupedComparison', { preA, postA, preB, postB }, kind);
  const { control, treatment } = cupedAdjustment({ pre: preA, post: postA }, { pre: preB, post: postB }, kind);
  return welchComparison(control, treatment, alpha);
}

function squaredError(control: SampleSummary, treatment: SampleSummary): number {
  return control.variance / control.size + treatment.variance / treatment.size;
}
