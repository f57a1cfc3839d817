/** Whole people to enrol in each of two equal groups. */
import { sampleSizeProportions } from './sample-size-proportions.ts';

/**
 * Smallest whole group size that keeps the promise of power, for two equal groups and a two-sided test.
 *
 * The number to put into an experiment's plan. The `pooled-null` formula of sampleSizeProportions, rounded up: rounding
 * down would break the promise.
 *
 * @param pA proportion of the control, inside (0, 1)
 * @param pB proportion of the treatment, inside (0, 1) and different from pA
 * @param alpha two-sided significance level, inside (0, 1)
 * @param power chance of detection wanted, inside (0, 1)
 * @returns people per group, an integer >= 0
 * @throws {RangeError} when an argument is outside the ranges above
 * @see Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd edition, chapter 4
 * @example sampleSizePerGroup(0.05, 0.055, 0.05, 0.8) // 31234
 */
export function sampleSizePerGroup(pA: number, pB: number, alpha: number, power: number): number {
  return Math.ceil(sampleSizeProportions(pA, pB, alpha, power));
}
