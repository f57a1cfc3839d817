/** An alert that opens and closes over a metric's series. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireFinite, requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireInteger } from '#core/guards/require-integer.ts';
import { requireOption } from '#core/guards/require-option.ts';

export interface AlertRule {
  /** A value strictly beyond it is a breach. */
  readonly threshold: number;
  /** A value at or inside it closes the alert; on the good side of the threshold or equal to it. */
  readonly clear: number;
  /** How many breaches in a row open the alert, an integer >= 1. */
  readonly forPoints: number;
  /** The bad side of the threshold. */
  readonly direction: 'above' | 'below';
  /** How many points after a closing cannot open the alert again, an integer >= 0. */
  readonly cooldown: number;
}

export interface AlertStates {
  /** Indexes, from 0, where the alert opened. */
  readonly opened: readonly number[];
  /** Indexes where it closed. */
  readonly closed: readonly number[];
  /** Whether it is open at the end. */
  readonly open: boolean;
}

/** One point of the series and what it did. */
export interface AlertStep {
  readonly index: number;
  readonly value: number | null;
  /** Breaches in a row, this point included. */
  readonly run: number;
  /** Whether the alert is open after this point. */
  readonly open: boolean;
  readonly event: 'opened' | 'closed' | 'none';
}

/**
 * When an alert with waiting time, hysteresis and cooldown opens and closes.
 *
 * The three knobs that keep an on-call engineer asleep: `forPoints` ignores a single bad point, a `clear` level apart from the
 * threshold keeps a metric that hovers there from flapping, `cooldown` keeps it from opening again at once (breaches still count
 * meanwhile). A missing value ends a run of breaches and changes nothing else: a gap is not a drop to 0.
 *
 * @param values finite numbers, oldest first, in any unit; null where the metric is missing
 * @param rule see AlertRule
 * @returns indexes of openings and closings, which alternate, and the state at the end
 * @throws {RangeError} when a value, threshold or clear is not finite, clear is beyond the threshold, forPoints is not an integer
 * >= 1, cooldown not one >= 0, or the direction is neither of the two
 * @see https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/
 * @example alertStates([1, 5, 6, 2], { threshold: 4, clear: 3, forPoints: 2, direction: 'above', cooldown: 0 }).opened // [2]
 */
export function alertStates(values: readonly (number | null)[], rule: AlertRule): AlertStates {
  const steps = alertSteps(values, rule);
  const indexesOf = (wanted: AlertStep['event']): number[] => steps.flatMap(({ index, event }) => (event === wanted ? [index] : []));
  return { opened: indexesOf('opened'), closed: indexesOf('closed'), open: steps.at(-1)?.open ?? false };
}

/**
 * The alert point by point.
 *
 * @param values as in alertStates; @param rule as there
 * @returns one step a value
 * @throws {RangeError} as there
 */
export function alertSteps(values: readonly (number | null)[], rule: AlertRule): readonly AlertStep[] {
  requireLegal(values, rule);
  // Mirrored, below is above.
  const sign = rule.direction === 'above' ? 1 : -1;
  let [run, open, closedAt] = [0, false, -Infinity];
  return values.map((value, index): AlertStep => {
    run = value !== null && sign * value > sign * rule.threshold ? run + 1 : 0;
    const closes = open && value !== null && sign * value <= sign * rule.clear;
    const opens = !open && run >= rule.forPoints && index - closedAt > rule.cooldown;
    if (closes) closedAt = index;
    open = opens || (open && !closes);
    return { index, value, run, open, event: opens ? 'opened' : closes ? 'closed' : 'none' };
  });
}

function requireLegal(values: readonly (number | null)[], { threshold, clear, forPoints, direction, cooldown }: AlertRule): void {
  requireFiniteValues(
    'alertStates',
    'values',
    values.filter((value) => value !== null),
  );
  for (const [name, level] of Object.entries({ threshold, clear })) requireFinite('alertStates', name, level);
  requireCutoff('alertStates', forPoints, 'forPoints');
  requireOption('alertStates', 'direction', direction, ['above', 'below']);
  requireInteger('alertStates', 'cooldown', cooldown);
  if (direction === 'above' ? clear > threshold : clear < threshold) {
    const side = direction === 'above' ? '<=' : '>=';
    throw new RangeError(`alertStates requires clear ${side} threshold for ${direction}, got ${clear} and ${threshold}`);
  }
}
