import { normalQuantile } from 'holdout';

/**
 * How many people each group of an A/B test needs to detect a change of a proportion.
 *
 * `normalQuantile(p)` gives the z below which a share p of the standard normal distribution lies.
 *
 * @param pA proportion in the control group, in (0, 1)
 * @param pB proportion in the treatment group that the test should detect, in (0, 1), different from pA
 * @param alpha two-sided false alarm rate, in (0, 1)
 * @param power chance to detect the change when it is real, in (0, 1)
 * @returns people per group, a whole number, rounded up
 * @throws {RangeError} when an argument is outside (0, 1), or pA equals pB
 */
export function sampleSizePerGroup(pA: number, pB: number, alpha: number, power: number): number {
  throw new Error('write me: two quantiles, two standard deviations, one difference');
}
