/** Page-Hinkley test for a change of the mean. */
import { requireFinite, requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireOption } from '#core/guards/require-option.ts';

export interface PageHinkleyOptions {
  /** Change that is tolerated, finite, in the unit of the series. */
  readonly delta: number;
  /** What the statistic has to exceed, finite, in the unit of the series. */
  readonly threshold: number;
  /** Which change is looked for. */
  readonly direction?: 'increase' | 'decrease';
}

export interface PageHinkley {
  /** After each value, how far the cumulative sum has risen from its lowest point; >= 0, in the unit of the series. */
  readonly statistic: readonly number[];
  /** Every index, from 0, where the statistic is above the threshold. */
  readonly alarms: readonly number[];
}

/**
 * Page-Hinkley test: the sum of x_i - mean_i - delta, less the lowest that it has been.
 *
 * Watches a stream without knowing its level beforehand, as CUSUM must: the running mean stands in for it. The mean at a value
 * includes that value, the lowest point includes the present, and nothing is reset after an alarm; stream libraries
 * such as River reset, and forget old sums with a factor alpha. A decrease is an increase of the mirrored series.
 *
 * @param series finite numbers, oldest first
 * @param options delta and threshold are needed; `direction` is `increase` when left out
 * @returns the statistic for each value, and the alarms in ascending order
 * @throws {RangeError} when a number is not finite or the direction is neither of the two
 * @see Page, "Continuous Inspection Schemes", Biometrika 41, 1954
 * @see Hinkley, "Inference About the Change-Point from Cumulative Sum Tests", Biometrika 58(3), 1971
 * @example pageHinkley([0, 0, 6], { delta: 0, threshold: 3 }) // { statistic: [0, 0, 4], alarms: [2] }
 */
export function pageHinkley(series: readonly number[], { delta, threshold, direction = 'increase' }: PageHinkleyOptions): PageHinkley {
  requireFiniteValues('pageHinkley', 'series', series);
  for (const [name, value] of Object.entries({ delta, threshold })) requireFinite('pageHinkley', name, value);
  requireOption('pageHinkley', 'direction', direction, ['increase', 'decrease']);
  const sign = direction === 'increase' ? 1 : -1;
  let [total, cumulative, lowest] = [0, 0, Infinity];
  const statistic = series.map((value, index) => {
    total += sign * value;
    cumulative += sign * value - total / (index + 1) - delta;
    lowest = Math.min(lowest, cumulative);
    return cumulative - lowest;
  });
  return { statistic, alarms: statistic.flatMap((value, index) => (value > threshold ? [index] : [])) };
}
