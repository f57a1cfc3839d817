/** A policy's value with its uncertainty. */
import { requireOption } from '#core/guards/require-option.ts';
import { mean } from '#core/stats/mean.ts';
import { standardDeviation } from '#core/stats/variance.ts';

export interface ValueEstimate {
  /** Expected reward a round, in the unit of the reward. */
  readonly value: number;
  /** Standard error of the value; NaN when there are too few rounds to tell. */
  readonly standardError: number;
}

export interface StandardErrorOptions {
  /** What is taken off the number of rounds in the variance of the terms: 1, or 0 as Open Bandit Pipeline does. */
  readonly ddof?: 0 | 1;
}

/**
 * Mean of one term a round, and the standard deviation of the terms over the root of their number.
 *
 * @param caller name of the public function, for the message
 * @param terms one number a round, at least one
 * @param options ddof of the standard deviation, 1 by default
 * @returns value and standard error; the latter is NaN with no more than ddof rounds
 * @throws {RangeError} when ddof is neither 0 nor 1
 */
export function meanOfTerms(caller: string, terms: readonly number[], { ddof = 1 }: StandardErrorOptions): ValueEstimate {
  requireOption(caller, 'ddof', String(ddof), ['0', '1']);
  return { value: mean(terms), standardError: standardDeviation(terms, { ddof }) / Math.sqrt(terms.length) };
}
