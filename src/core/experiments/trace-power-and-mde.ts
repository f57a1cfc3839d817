/** Power, detectable effect and sample size of one plan, worked step by step. */
import { normalCdf } from '#core/stats/normal-cdf.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import type { Trace } from '#core/trace.ts';
import { powerAndMde } from './power-and-mde.ts';
import { criticalZ } from './power-of-shift.ts';
import { sampleSizeMeans } from './sample-size-means.ts';

/**
 * The plan worked step by step: one row a step, from the standard error of the difference to the size before rounding.
 *
 * @param sd standard deviation of the metric in either group, finite and > 0
 * @param perGroup people in each group, finite and >= 2
 * @param effect true difference of the means, finite and not 0, in the unit of sd
 * @param alpha two-sided significance level, inside (0, 1)
 * @param power chance of detection wanted, inside (0, 1)
 * @returns the steps, whose two tails add up to the power, and the three answers
 * @throws {RangeError} when an argument is outside the ranges above
 * @see powerAndMde
 */
export function tracePowerAndMde(sd: number, perGroup: number, effect: number, alpha: number, power: number): Trace {
  const answers = powerAndMde(sd, perGroup, effect, alpha, power);
  const standardError = sd * Math.sqrt(2 / perGroup);
  const shift = Math.abs(effect) / standardError;
  const critical = criticalZ(alpha);
  const zPower = normalQuantile(power);
  return {
    columns: ['step', 'how', 'value'],
    rows: [
      ['standard error of the difference', 'sd x sqrt(2 / people per group)', standardError],
      ['shift', 'size of the effect / standard error', shift],
      ['critical z', 'z of 1 - alpha / 2', critical],
      ['tail towards the effect', 'normal cdf of shift - critical z', normalCdf(shift - critical)],
      ['tail away from it', 'normal cdf of -shift - critical z', normalCdf(-shift - critical)],
      ['z of the power', 'z of the power asked for', zPower],
      ['standard errors needed', 'critical z + z of the power', critical + zPower],
      ['size before rounding', '2 x (sd x standard errors needed / effect)^2', sampleSizeMeans(sd, effect, alpha, power)],
    ],
    result: [
      ['power', answers.power],
      ['minimum detectable effect', answers.mde],
      ['size per group', answers.samplePerGroup],
    ],
  };
}
