/** What to do with an experiment that has ended. */
import { requireFinite } from '#core/guards/require-finite.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { type Guardrail, type GuardrailVerdict, guardrailVerdict, requireGuardrail } from './non-inferiority.ts';

/** The metric that the experiment was run for, higher being better. */
export interface PrimaryResult {
  /** Treatment less control, in the metric's unit. */
  readonly difference: number;
  /** Standard error of the difference, > 0. */
  readonly standardError: number;
}

export type PrimaryVerdict = 'win' | 'loss' | 'flat';
export type ExperimentDecision = 'invalid' | 'ship' | 'do-not-ship' | 'iterate' | 'extend';

export interface ExperimentReadout {
  /** Where the interval of the primary metric lies. */
  readonly primary: PrimaryVerdict;
  /** A verdict a guardrail, in the order given. */
  readonly guardrails: GuardrailVerdict[];
  /** What to do: the split is judged first, then the guardrails, then the primary metric. */
  readonly decision: ExperimentDecision;
}

/** A sample ratio p-value below this makes every other number of the experiment worthless. */
const invalidBelow = 0.001;

/**
 * Decision on an experiment from its split, its primary metric and its guardrails.
 *
 * The rules are agreed before the data, so that nobody argues with the numbers afterwards; the first that applies decides:
 * a broken split (p below 0.001) is `invalid`; a primary loss or any harmed guardrail `do-not-ship`; a flat primary
 * `iterate`; an inconclusive guardrail `extend`; else `ship`. The primary is read from its two-sided 1 - alpha interval, the
 * guardrails by `nonInferiority`.
 *
 * @param srmP p-value of the sample ratio test, in [0, 1]
 * @param primary difference and standard error of the primary metric, higher being better
 * @param guardrails metrics that must not be harmed by more than their margin; may be empty
 * @param alpha level, inside (0, 1): two-sided for the primary, one-sided for each guardrail bound
 * @returns the verdicts, filled even when the split is broken, and the decision
 * @throws {RangeError} when srmP or alpha is outside its range, a difference is not finite, or a standard error or margin is
 * not finite and > 0
 * @see Kohavi, Tang and Xu, Trustworthy Online Controlled Experiments, Cambridge University Press 2020, chapters 2 and 21
 * @example experimentReadout(0.4, { difference: 3, standardError: 1 }, [], 0.05) // { primary: 'win', guardrails: [], decision: 'ship' }
 */
export function experimentReadout(
  srmP: number,
  primary: PrimaryResult,
  guardrails: readonly Guardrail[],
  alpha: number,
): ExperimentReadout {
  requireInRange('experimentReadout', 'srmP', srmP, 0, 1);
  requireProbability('experimentReadout', 'alpha', alpha);
  requireFinite('experimentReadout', 'difference', primary.difference);
  requirePositive('experimentReadout', 'standardError', primary.standardError);
  for (const guardrail of guardrails) requireGuardrail('experimentReadout', guardrail);
  const primaryVerdict = verdictOf(primary, alpha);
  const verdicts = guardrails.map((guardrail) => guardrailVerdict(guardrail, alpha));
  return { primary: primaryVerdict, guardrails: verdicts, decision: decide(srmP, primaryVerdict, verdicts) };
}

/** Two-sided 1 - alpha interval of the primary metric. */
export function primaryInterval(
  { difference, standardError }: PrimaryResult,
  alpha: number,
): { readonly low: number; readonly high: number } {
  const reach = -normalQuantile(alpha / 2) * standardError;
  return { low: difference - reach, high: difference + reach };
}

function verdictOf(primary: PrimaryResult, alpha: number): PrimaryVerdict {
  const { low, high } = primaryInterval(primary, alpha);
  if (low > 0) return 'win';
  return high < 0 ? 'loss' : 'flat';
}

function decide(srmP: number, primary: PrimaryVerdict, guardrails: readonly GuardrailVerdict[]): ExperimentDecision {
  if (srmP < invalidBelow) return 'invalid';
  if (primary === 'loss' || guardrails.includes('harmed')) return 'do-not-ship';
  if (primary === 'flat') return 'iterate';
  return guardrails.includes('inconclusive') ? 'extend' : 'ship';
}
