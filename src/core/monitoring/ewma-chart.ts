/** Exponentially weighted moving average control chart. */
import { requireFinite, requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { requirePositive } from '#core/guards/require-positive.ts';

export interface EwmaChartOptions {
  /** The level that the process should have, where the average starts; finite, in the unit of the series. */
  readonly mean: number;
  /** Standard deviation of one value when nothing is wrong, finite and > 0, in the unit of the series. */
  readonly sd: number;
  /** Weight of the newest value, in (0, 1]; often 0.2, and 1 gives a Shewhart chart. */
  readonly lambda: number;
  /** Half the width of the limits in standard deviations of the average, finite and > 0; often 3. */
  readonly width: number;
  /** `exact`: limits that widen from the start as the average gathers values; `steady-state`: the width they end at, from the start. */
  readonly limits?: 'exact' | 'steady-state';
}

export interface EwmaChart {
  /** The average after each value, in the unit of the series. */
  readonly average: readonly number[];
  /** Lower limit of the average after each value. */
  readonly low: readonly number[];
  /** Upper limit of the average after each value. */
  readonly high: readonly number[];
  /** Every index, from 0, where the average lies outside its limits. */
  readonly alarms: readonly number[];
}

/**
 * EWMA chart: average_t = lambda x_t + (1 - lambda) average_(t-1) from the level, with its control limits.
 *
 * Like CUSUM it finds small lasting shifts, and it can be drawn in the metric's own unit. The limits are exact,
 * level +- width sd root(lambda / (2 - lambda) (1 - (1 - lambda)^(2t))); steady-state limits leave out the last factor and are
 * slow to alarm in the first days. The average starts from the level, unlike pandas' `ewm`, which starts from the first value.
 *
 * @param series finite numbers, oldest first
 * @param options level, deviation, lambda and width are needed
 * @returns average, lower and upper limit for each value, and the alarms in ascending order
 * @throws {RangeError} when a number or option is not as above
 * @see Roberts, "Control Chart Tests Based on Geometric Moving Averages", Technometrics 1(3), 1959;
 * https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc324.htm
 * @example ewmaChart([4, 8], { mean: 0, sd: 1, lambda: 0.5, width: 3 }).average // [2, 5]
 */
export function ewmaChart(series: readonly number[], { mean, sd, lambda, width, limits = 'exact' }: EwmaChartOptions): EwmaChart {
  requireFiniteValues('ewmaChart', 'series', series);
  requireFinite('ewmaChart', 'mean', mean);
  for (const [name, value] of Object.entries({ sd, width })) requirePositive('ewmaChart', name, value);
  if (!(lambda > 0 && lambda <= 1)) throw new RangeError(`ewmaChart requires lambda in (0, 1], got ${String(lambda)}`);
  requireOption('ewmaChart', 'limits', limits, ['exact', 'steady-state']);
  let current = mean;
  const average = series.map((value) => {
    current = lambda * value + (1 - lambda) * current;
    return current;
  });
  const half = series.map((_, index) => {
    const gathered = limits === 'exact' ? 1 - (1 - lambda) ** (2 * (index + 1)) : 1;
    return width * sd * Math.sqrt((lambda / (2 - lambda)) * gathered);
  });
  const [low, high] = [half.map((distance) => mean - distance), half.map((distance) => mean + distance)];
  const isOutside = (value: number, index: number): boolean => value < (low[index] as number) || value > (high[index] as number);
  const alarms = average.flatMap((value, index) => (isOutside(value, index) ? [index] : []));
  return { average, low, high, alarms };
}
