/** How evenly exposure is spread over items, as information. */
import { requireAllInRange } from '#core/guards/require-in-range.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { ln, log2 } from '#core/stats/portable-math.ts';

export interface EntropyOptions {
  /** Logarithm to base 2 (`bits`) or natural logarithm (`nats`). */
  readonly unit?: 'bits' | 'nats';
  /** `log-catalog` divides by the entropy of an even spread over all counts, zeros included; `none` does not. */
  readonly normalize?: 'none' | 'log-catalog';
}

/**
 * Shannon entropy of the shares of counts.
 *
 * The number of yes-or-no questions it takes to guess which item was shown: log2 n for an even spread over n items, 0 when
 * one takes all. Bits, as in the recommenders library; SciPy defaults to nats, and RecBole divides by the number of
 * distinct items, which is no entropy.
 *
 * @param counts how often each item was shown, in any order; finite numbers >= 0
 * @param options unit, and whether to divide by the largest possible value
 * @returns bits (or nats, or a share in [0, 1] of the largest value), >= 0; NaN when nothing was shown, and for
 * `log-catalog` with a single count
 * @throws {RangeError} when a count or an option is not as above
 * @see Shannon, "A Mathematical Theory of Communication", Bell System Technical Journal 1948
 * @example shannonEntropy([2, 1, 1]) // 1.5
 */
export function shannonEntropy(counts: readonly number[], { unit = 'bits', normalize = 'none' }: EntropyOptions = {}): number {
  requireOption('shannonEntropy', 'unit', unit, ['bits', 'nats']);
  requireOption('shannonEntropy', 'normalize', normalize, ['none', 'log-catalog']);
  requireAllInRange('shannonEntropy', 'counts', counts, 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return NaN;
  const logarithm = unit === 'bits' ? log2 : ln;
  const shares = counts.filter((count) => count > 0).map((count) => count / total);
  const entropy = shares.reduce((sum, share) => sum + share * logarithm(1 / share), 0);
  return normalize === 'log-catalog' ? entropy / logarithm(counts.length) : entropy;
}
