/** Whether a guardrail metric is proven to hold. */
import { requireFinite } from '#core/guards/require-finite.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';

/** A metric that the treatment must not harm by more than a margin. */
export interface Guardrail {
  /** Treatment less control, in the metric's unit. */
  readonly difference: number;
  /** Standard error of the difference, > 0. */
  readonly standardError: number;
  /** Largest harm that is acceptable, > 0, in the metric's unit. */
  readonly margin: number;
  /** Whether a larger value is better, as for sessions, or worse, as for latency. */
  readonly higherIsBetter: boolean;
}

export type GuardrailVerdict = 'safe' | 'harmed' | 'inconclusive';

/** The one-sided bounds of a guardrail's benefit. */
export interface BenefitBounds {
  /** The difference with its sign turned where lower is better. */
  readonly benefit: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Non-inferiority verdict of a guardrail metric against its margin.
 *
 * "Not significantly worse" is no proof of safety: a small experiment finds nothing worse. Here the burden is on the
 * treatment: it is safe only when even the lower one-sided bound of its benefit lies above -margin, harmed when the upper
 * bound lies below, and otherwise nobody knows yet.
 *
 * @param guardrail difference, standard error, margin and direction of the metric
 * @param alpha one-sided level of each bound, inside (0, 1)
 * @returns `safe`, `harmed` or `inconclusive`
 * @throws {RangeError} when the margin or the standard error is not finite and > 0, the difference not finite, or alpha
 * outside (0, 1)
 * @see U.S. Food and Drug Administration, Non-Inferiority Clinical Trials to Establish Effectiveness: Guidance for
 * Industry, 2016
 * @example nonInferiority({ difference: -0.1, standardError: 0.1, margin: 0.5, higherIsBetter: true }, 0.05) // 'safe'
 */
export function nonInferiority(guardrail: Guardrail, alpha: number): GuardrailVerdict {
  requireProbability('nonInferiority', 'alpha', alpha);
  requireGuardrail('nonInferiority', guardrail);
  return guardrailVerdict(guardrail, alpha);
}

/** The verdict on a guardrail that has been checked. */
export function guardrailVerdict(guardrail: Guardrail, alpha: number): GuardrailVerdict {
  const { lower, upper } = benefitBounds(guardrail, alpha);
  if (lower > -guardrail.margin) return 'safe';
  return upper < -guardrail.margin ? 'harmed' : 'inconclusive';
}

/** Benefit less and plus z of 1 - alpha standard errors. */
export function benefitBounds({ difference, standardError, higherIsBetter }: Guardrail, alpha: number): BenefitBounds {
  const benefit = higherIsBetter ? difference : -difference;
  const reach = -normalQuantile(alpha) * standardError;
  return { benefit, lower: benefit - reach, upper: benefit + reach };
}

/**
 * Refuses a guardrail that the named function cannot judge.
 *
 * @throws {RangeError} when a number of it is not finite, or margin or standard error not above 0
 */
export function requireGuardrail(caller: string, { difference, standardError, margin }: Guardrail): void {
  requireFinite(caller, 'difference', difference);
  requirePositive(caller, 'standardError', standardError);
  requirePositive(caller, 'margin', margin);
}
