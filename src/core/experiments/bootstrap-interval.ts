/** How a statistic's values over resamples become an interval. */
import { mean } from '#core/stats/mean.ts';
import { normalCdf } from '#core/stats/normal-cdf.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { median, quantile } from '#core/stats/quantile.ts';

export type BootstrapStatistic = 'mean' | 'median';
export type BootstrapMethod = 'percentile' | 'basic' | 'bias-corrected';

export interface BootstrapInterval {
  /** Lower end, in the unit of the statistic. */
  readonly low: number;
  /** Upper end, in the unit of the statistic. */
  readonly high: number;
}

type Statistic = (values: readonly number[]) => number;

/** The statistics by their option's word. */
export const statisticOf: Readonly<Record<BootstrapStatistic, Statistic>> = { mean, median };

/**
 * The interval that the method makes of the replicates.
 *
 * @param replicates the statistic of each resample
 * @param values the sample itself
 * @param alpha two-sided level
 * @param statistic what the replicates are
 * @param method percentile, basic or bias-corrected
 * @returns the ends of the interval
 */
export function bootstrapInterval(
  replicates: readonly number[],
  values: readonly number[],
  alpha: number,
  statistic: Statistic,
  method: BootstrapMethod,
): BootstrapInterval {
  const [lowShare, highShare] =
    method === 'bias-corrected' ? correctedShares(replicates, values, alpha, statistic) : [alpha / 2, 1 - alpha / 2];
  // Both shares are undefined together.
  if (Number.isNaN(lowShare)) return { low: NaN, high: NaN };
  const low = quantile(replicates, lowShare);
  const high = quantile(replicates, highShare);
  if (method !== 'basic') return { low, high };
  const estimate = statistic(values);
  return { low: 2 * estimate - high, high: 2 * estimate - low };
}

/** The shares to cut at once bias (replicates off the estimate) and acceleration (skew, by leaving one out) are known. */
function correctedShares(replicates: readonly number[], values: readonly number[], alpha: number, statistic: Statistic): [number, number] {
  const estimate = statistic(values);
  const below = replicates.filter((value) => value < estimate).length;
  const level = replicates.filter((value) => value === estimate).length;
  const share = (below + level / 2) / replicates.length;
  if (share === 0 || share === 1) return [NaN, NaN];
  const bias = normalQuantile(share);
  const acceleration = skewOfLeavingOneOut(values, statistic);
  const corrected = (z: number) => normalCdf(bias + (bias + z) / (1 - acceleration * (bias + z)));
  return [corrected(normalQuantile(alpha / 2)), corrected(-normalQuantile(alpha / 2))];
}

function skewOfLeavingOneOut(values: readonly number[], statistic: Statistic): number {
  const leftOut = values.map((_, index) => statistic(values.toSpliced(index, 1)));
  const centre = mean(leftOut);
  const squares = leftOut.reduce((sum, value) => sum + (centre - value) ** 2, 0);
  const cubes = leftOut.reduce((sum, value) => sum + (centre - value) ** 3, 0);
  return cubes / (6 * squares ** 1.5);
}
