/** One plan of an experiment on a mean: its power, what it can see, and the size it would need. */
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { mdeMeans } from './mde-means.ts';
import { powerMeans } from './power-means.ts';
import { requireEffect, sampleSizeMeans } from './sample-size-means.ts';

export interface PowerAndMde {
  /** Chance to find the effect with the people at hand. */
  readonly power: number;
  /** Smallest effect that the people at hand find with the power asked for, in the unit of sd. */
  readonly mde: number;
  /** Whole people per group to find the effect with the power asked for. */
  readonly samplePerGroup: number;
}

/**
 * Power at hand, minimum detectable effect and sample size of two equal groups, by the normal approximation.
 *
 * The three questions of a planning meeting answered from one equation, which is solved for a different letter each time.
 * Power counts both tails; the effect and the size take the closed form, which leaves out the tail away from the effect.
 *
 * @param sd standard deviation of the metric in either group, finite and > 0
 * @param perGroup people in each group, finite and >= 2
 * @param effect true difference of the means, finite and not 0, in the unit of sd
 * @param alpha two-sided significance level, inside (0, 1)
 * @param power chance of detection wanted, inside (0, 1)
 * @returns power in [alpha, 1], mde in the unit of sd, samplePerGroup an integer >= 0
 * @throws {RangeError} when an argument is outside the ranges above
 * @see Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd edition 1988, chapter 2
 * @example powerAndMde(10, 800, 1, 0.05, 0.8).samplePerGroup // 1570
 */
export function powerAndMde(sd: number, perGroup: number, effect: number, alpha: number, power: number): PowerAndMde {
  requirePositive('powerAndMde', 'sd', sd);
  requireInRange('powerAndMde', 'perGroup', perGroup, 2);
  requireEffect('powerAndMde', effect);
  requireProbability('powerAndMde', 'alpha', alpha);
  requireProbability('powerAndMde', 'power', power);
  return {
    power: powerMeans(sd, perGroup, effect, alpha),
    mde: mdeMeans(sd, perGroup, alpha, power),
    samplePerGroup: Math.ceil(sampleSizeMeans(sd, effect, alpha, power)),
  };
}
