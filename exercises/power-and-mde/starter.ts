import { normalCdf, normalQuantile } from 'holdout';

/**
 * What a test of two means can see: its power, its minimum detectable effect, and the size it would need.
 *
 * `normalCdf(x)` is the share of the standard normal distribution below x, `normalQuantile(p)` its inverse.
 *
 * @param sd standard deviation of the metric in either group, finite and > 0
 * @param perGroup people in each group, finite and >= 2
 * @param effect true difference of the means, finite and not 0, in the unit of sd
 * @param alpha two-sided false alarm rate, in (0, 1)
 * @param power chance of detection that is wanted, in (0, 1)
 * @returns power to detect `effect` with the people at hand, counting both tails; mde, the effect they detect with the power
 * wanted, in the unit of sd; samplePerGroup, the whole number of people per group that detects `effect` with the power wanted
 * @throws {RangeError} when an argument is outside these ranges
 */
export function powerAndMde(
  sd: number,
  perGroup: number,
  effect: number,
  alpha: number,
  power: number,
): { power: number; mde: number; samplePerGroup: number } {
  throw new Error('write me: the standard error of a difference first, then how many of them the effect is');
}
