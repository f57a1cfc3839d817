/** Which of many tests to call discoveries. */
import { requireAllInRange } from '#core/guards/require-in-range.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { adjustPValues } from './adjust-p-values.ts';

export interface BenjaminiHochberg {
  /** Adjusted p-values, in the order given. */
  readonly adjusted: number[];
  /** Whether each adjusted p-value is at most q. */
  readonly rejected: boolean[];
}

/**
 * Benjamini-Hochberg step-up procedure at false discovery rate q.
 *
 * Of the effects you announce, at most a share q is false on average: the promise that suits a dashboard of many metrics or
 * segments, where Bonferroni would find nothing. The adjusted value of rank r among m is the smallest p * m / s of any rank
 * s >= r, so that a test may be rejected thanks to a larger p-value that passes.
 *
 * @param pValues numbers in [0, 1], in any order
 * @param q false discovery rate, inside (0, 1)
 * @returns adjusted p-values and rejections, in the order given; empty for no p-values
 * @throws {RangeError} when a p-value is outside [0, 1] or q outside (0, 1)
 * @see Benjamini and Hochberg, "Controlling the False Discovery Rate", Journal of the Royal Statistical Society B 57, 1995
 * @example benjaminiHochberg([0.5, 0.125], 0.25) // { adjusted: [0.5, 0.25], rejected: [false, true] }
 */
export function benjaminiHochberg(pValues: readonly number[], q: number): BenjaminiHochberg {
  requireProbability('benjaminiHochberg', 'q', q);
  requireAllInRange('benjaminiHochberg', 'pValues', pValues, 0, 1);
  const adjusted = adjustPValues(pValues, { method: 'benjamini-hochberg' });
  return { adjusted, rejected: adjusted.map((p) => p <= q) };
}
