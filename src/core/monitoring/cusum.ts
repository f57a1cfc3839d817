/** Cumulative sum control chart. */
import { requireFinite, requireFiniteValues } from '#core/guards/require-finite.ts';
import { requirePositive } from '#core/guards/require-positive.ts';

export interface CusumOptions {
  /** The level that the process should have, finite, in the unit of the series. */
  readonly mean: number;
  /** Standard deviation of one value when nothing is wrong, finite and > 0, in the unit of the series. */
  readonly sd: number;
  /** What a value may lie off the level without being counted, in standard deviations; half the shift to be found, often 0.5. */
  readonly slack: number;
  /** How much may pile up, in standard deviations; 4 or 5 as a rule. */
  readonly limit: number;
  /** Whether both sums start again from 0 after an alarm; by default they do not. */
  readonly reset?: boolean;
}

export interface Cusum {
  /** Upward sum after each value, in standard deviations, >= 0. */
  readonly high: readonly number[];
  /** Downward sum after each value, in standard deviations, >= 0. */
  readonly low: readonly number[];
  /** Every index, from 0, where a sum is above the limit. */
  readonly alarms: readonly number[];
}

/**
 * Two-sided tabular CUSUM: high = max(0, high + s - slack) and low = max(0, low - s - slack) over standardised values s.
 *
 * Finds a small lasting shift that no single day would show: a metric half a deviation low for two weeks. In units of the
 * standard deviation; many texts and R's `qcc` show the unstandardised sums or plot the low side below 0. An alarm is strictly
 * above the limit. Without reset the alarms go on until the sum has melted; with it, each shift is told again and again.
 *
 * @param series finite numbers, oldest first
 * @param options level, deviation, slack and limit are needed
 * @returns two sums for each value, in standard deviations, and the alarms in ascending order
 * @throws {RangeError} when a number is not finite or sd is not above 0
 * @see Page, "Continuous Inspection Schemes", Biometrika 41, 1954; https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc323.htm
 * @example cusum([0, 2, 2], { mean: 0, sd: 1, slack: 0.5, limit: 2 }) // { high: [0, 1.5, 3], low: [0, 0, 0], alarms: [2] }
 */
export function cusum(series: readonly number[], { mean, sd, slack, limit, reset = false }: CusumOptions): Cusum {
  requireFiniteValues('cusum', 'series', series);
  for (const [name, value] of Object.entries({ mean, slack, limit })) requireFinite('cusum', name, value);
  requirePositive('cusum', 'sd', sd);
  const sums = { high: [] as number[], low: [] as number[] };
  const alarms: number[] = [];
  let [high, low] = [0, 0];
  for (const [index, value] of series.entries()) {
    const standardised = (value - mean) / sd;
    high = Math.max(0, high + standardised - slack);
    low = Math.max(0, low - standardised - slack);
    sums.high.push(high);
    sums.low.push(low);
    if (high <= limit && low <= limit) continue;
    alarms.push(index);
    if (reset) [high, low] = [0, 0];
  }
  return { ...sums, alarms };
}
