/** Spikes and lasting shifts of a metric's series. */
import { requireFinite, requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireInteger } from '#core/guards/require-integer.ts';
import { mean } from '#core/stats/mean.ts';
import { type Cusum, cusum } from './cusum.ts';
import { rollingZ } from './rolling-z.ts';
import { spreadOrNaN } from './spread.ts';

export interface Anomalies {
  /** Rolling z-score of each value; NaN for the first `window` and where the window before does not vary. */
  readonly z: readonly number[];
  /** Indexes where |z| is above the threshold. */
  readonly spikes: readonly number[];
  /** Indexes where a cumulative sum is above the limit. */
  readonly shifts: readonly number[];
}

/**
 * Spikes by rolling z-score, and lasting shifts by CUSUM against the first `window` values.
 *
 * Two alarms for one dashboard line: a bad day stands out from the days just before it; a slow decline never does, as it drags
 * the window along, but it piles up against the fixed baseline at the start. Deviations divide by n - 1; nothing is reset
 * after an alarm.
 *
 * @param series finite numbers, oldest first, in any unit
 * @param window length of the rolling window and of the baseline; an integer >= 2
 * @param zThreshold what |z| has to exceed for a spike
 * @param slack what CUSUM lets pass at each value, in standard deviations of the baseline
 * @param limit what a CUSUM has to exceed for a shift, in standard deviations of the baseline
 * @returns z-scores and two ascending lists of indexes from 0; no shifts when the baseline does not vary (deviation below 1e-12)
 * @throws {RangeError} when the window is not an integer >= 2 or a number is not finite
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.3, https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc323.htm
 * @example detectAnomalies([1, 2, 3, 2, 9], 3, 3, 0.5, 5).spikes // [4]
 */
export function detectAnomalies(series: readonly number[], window: number, zThreshold: number, slack: number, limit: number): Anomalies {
  requireFiniteValues('detectAnomalies', 'series', series);
  requireInteger('detectAnomalies', 'window', window, 2);
  for (const [name, value] of Object.entries({ zThreshold, slack, limit })) requireFinite('detectAnomalies', name, value);
  const z = rollingZ(series, window);
  const spikes = z.flatMap((score, index) => (Math.abs(score) > zThreshold ? [index] : []));
  return { z, spikes, shifts: baselineCusum(series, window, slack, limit).alarms.map((index) => index + window) };
}

/**
 * CUSUM of what follows the first `window` values, standardised by those; empty when they do not vary or are too few.
 *
 * @param series finite numbers; @param window an integer >= 2
 * @param slack in standard deviations; @param limit in standard deviations
 * @returns sums and alarms counted from index `window` of the series
 */
export function baselineCusum(series: readonly number[], window: number, slack: number, limit: number): Cusum {
  const baseline = series.slice(0, window);
  const sd = spreadOrNaN(baseline, { ddof: 1 });
  if (series.length < window || Number.isNaN(sd)) return { high: [], low: [], alarms: [] };
  return cusum(series.slice(window), { mean: mean(baseline), sd, slack, limit });
}
