/** Spikes and shifts of a series worked value by value. */
import type { Trace } from '#core/trace.ts';
import { baselineCusum, detectAnomalies } from './detect-anomalies.ts';

/**
 * Takes what detectAnomalies takes; one row a value with its z-score, both sums after it and the alarms it raises.
 *
 * @param series finite numbers, oldest first; @param window an integer >= 2
 * @param zThreshold what |z| has to exceed; @param slack in standard deviations; @param limit in standard deviations
 * @returns rows by index; the sums are NaN in the baseline, and everywhere when it does not vary
 * @throws {RangeError} when an argument is not as detectAnomalies wants it
 */
export function traceDetectAnomalies(series: readonly number[], window: number, zThreshold: number, slack: number, limit: number): Trace {
  const { z, spikes, shifts } = detectAnomalies(series, window, zThreshold, slack, limit);
  const { high, low } = baselineCusum(series, window, slack, limit);
  const [spikeAt, shiftAt] = [new Set(spikes), new Set(shifts)];
  return {
    columns: ['index', 'value', 'z', 'spike', 'high sum', 'low sum', 'shift'],
    rows: series.map((value, index) => [
      index,
      value,
      z[index] as number,
      spikeAt.has(index) ? 'yes' : 'no',
      high[index - window] ?? NaN,
      low[index - window] ?? NaN,
      shiftAt.has(index) ? 'yes' : 'no',
    ]),
    result: [
      ['z', z],
      ['spikes', spikes],
      ['shifts', shifts],
    ],
  };
}
