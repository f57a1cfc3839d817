/** An alert worked point by point. */
import type { Trace } from '#core/trace.ts';
import { type AlertRule, alertStates, alertSteps } from './alert-states.ts';

/**
 * Takes what alertStates takes; one row a point with the breaches in a row up to it and the state after it.
 *
 * @param values finite numbers, oldest first; null where the metric is missing
 * @param rule threshold, clear, forPoints, direction and cooldown
 * @returns rows by index
 * @throws {RangeError} when an argument is not as alertStates wants it
 */
export function traceAlertStates(values: readonly (number | null)[], rule: AlertRule): Trace {
  return {
    columns: ['index', 'value', 'breaches in a row', 'alert', 'event'],
    rows: alertSteps(values, rule).map(({ index, value, run, open, event }) => [
      index,
      value ?? 'missing',
      run,
      open ? 'open' : 'closed',
      event,
    ]),
    result: Object.entries(alertStates(values, rule)),
  };
}
