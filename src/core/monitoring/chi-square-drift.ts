/** Chi-square test of two histograms for the same distribution. */
import { requireOption } from '#core/guards/require-option.ts';
import { chiSquareUpper } from '#core/stats/chi-square.ts';
import { sharePairs } from './bin-shares.ts';
import { sum } from '#core/stats/sum.ts';

export interface ChiSquareDriftOptions {
  /**
   * `sample`: the reference is a sample too, and both are compared with their pool (a test of homogeneity);
   * `fixed`: the reference's shares are taken as known, and its size does not matter (goodness of fit).
   */
  readonly reference?: 'sample' | 'fixed';
}

export interface ChiSquareDrift {
  /** Sum of squared differences over what was to be expected, >= 0. */
  readonly statistic: number;
  /** Bins in use less 1. */
  readonly df: number;
  /** Chance of a statistic as large when nothing has changed. */
  readonly pValue: number;
}

/**
 * Pearson's chi-square test that current counts come from the distribution of the reference counts.
 *
 * Unlike PSI it knows how much data there is: with few events a large PSI is noise, with millions a tiny one is significant.
 * By default both samples are random, as in a contingency table, and no continuity correction is made (SciPy's
 * `chi2_contingency` makes one for two bins unless told otherwise); `fixed` treats the reference as truth, and finds
 * too much when the reference is small. A bin that is empty on both sides is left out.
 *
 * @param reference counts by bin at the time of reference; n >= 1 numbers, finite, >= 0, not all 0
 * @param current counts of the same bins now; as many numbers, by the same rules
 * @returns statistic >= 0, degrees of freedom and p-value in [0, 1]; with one bin in use 0, 0 and 1; under `fixed` an infinite
 * statistic when events fall into a bin that the reference lacks
 * @throws {RangeError} when a list or the option is not as above
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.15, https://www.itl.nist.gov/div898/handbook/eda/section3/eda35f.htm
 * @example chiSquareDrift([50, 50], [60, 40]).statistic // 2.0202...
 */
export function chiSquareDrift(
  reference: readonly number[],
  current: readonly number[],
  { reference: role = 'sample' }: ChiSquareDriftOptions = {},
): ChiSquareDrift {
  requireOption('chiSquareDrift', 'reference', role, ['sample', 'fixed']);
  const used = sharePairs('chiSquareDrift', { reference, current }).filter(([before, now]) => before + now > 0);
  const [sizeBefore, sizeNow] = [sum(reference), sum(current)];
  // Both say: squared difference of shares over its variance under no change, which in a pool both sizes share.
  const weightNow = role === 'fixed' ? 0 : sizeNow / (sizeBefore + sizeNow);
  const size = role === 'fixed' ? sizeNow : sizeBefore * weightNow;
  const statistic = size * sum(used.map(([before, now]) => (before - now) ** 2 / (before + weightNow * (now - before))));
  const df = used.length - 1;
  return { statistic, df, pValue: df === 0 ? 1 : chiSquareUpper(statistic, df) };
}
