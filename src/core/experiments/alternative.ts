/** Tail probabilities and intervals by the alternative that a test is put against. */
import { requireOption } from '#core/guards/require-option.ts';

/** What the test looks for: any difference, a treatment `larger` than the control, or a `smaller` one. */
export type Alternative = 'two-sided' | 'larger' | 'smaller';

export interface AlternativeOptions {
  /** What the test looks for; `two-sided` by default. */
  readonly alternative?: Alternative;
}

export interface Interval {
  /** Lower limit. */
  readonly low: number;
  /** Upper limit. */
  readonly high: number;
}

/**
 * Refuses an alternative that is not one of the three.
 *
 * @param caller name of the public function
 * @param alternative the option's value
 * @throws {RangeError} when it is none of two-sided, larger, smaller
 * @see tailProbability
 */
export function requireAlternative(caller: string, alternative: string): void {
  requireOption(caller, 'alternative', alternative, ['two-sided', 'larger', 'smaller']);
}

/**
 * Probability, under a null distribution symmetric about 0, of a statistic at least as far out as the one seen.
 *
 * @param statistic the value seen
 * @param alternative which side counts as far out
 * @param upper P(statistic > x) under the null
 * @returns a probability in [0, 1]; NaN for a statistic of NaN
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 7.1.3.1, https://www.itl.nist.gov/div898/handbook/prc/section1/prc131.htm
 */
export function tailProbability(statistic: number, alternative: Alternative, upper: (x: number) => number): number {
  if (alternative === 'two-sided') return 2 * upper(Math.abs(statistic));
  return upper(alternative === 'larger' ? statistic : -statistic);
}

/**
 * Values that the test at level alpha would not reject: two limits, or one against a one-sided alternative.
 *
 * @param estimate middle of the interval; @param standardError its standard error, >= 0
 * @param alpha the interval holds the truth with probability 1 - alpha
 * @param alternative `larger` leaves the upper side open, `smaller` the lower
 * @param quantile of the statistic's null distribution, symmetric about 0
 * @returns the limits; the open side is infinite
 * @see Lehmann and Romano, Testing Statistical Hypotheses, 3rd edition 2005, section 3.5
 */
export function intervalAround(
  estimate: number,
  standardError: number,
  alpha: number,
  alternative: Alternative,
  quantile: (p: number) => number,
): Interval {
  const reach = -quantile(alternative === 'two-sided' ? alpha / 2 : alpha) * standardError;
  return {
    low: alternative === 'smaller' ? -Infinity : estimate - reach,
    high: alternative === 'larger' ? Infinity : estimate + reach,
  };
}
