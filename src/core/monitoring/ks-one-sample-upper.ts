/** Upper tail of the one-sample Kolmogorov-Smirnov statistic. */
import { exp, ln, log1p } from '#core/stats/portable-math.ts';
import { ksOneSampleCdf } from './ks-one-sample-cdf.ts';
import { pelzGoodCdf } from './pelz-good-cdf.ts';

/** Up to this many the exact distribution is cheap wherever the tail is not small. */
const SMALL = 140;

/**
 * P(D >= d) for the two-sided statistic of n numbers, choosing the method by n and d as Simard and L'Ecuyer do and SciPy's `kstwo` does.
 *
 * Exact by Durbin's matrix; where the tail is small, twice the one-sided tail, which counts the orders twice that cross on
 * both sides; in between, for n > 140, the expansion of Pelz and Good, good to about six digits.
 *
 * @param n sample size, an integer >= 0
 * @param d the statistic, in [0, 1]
 * @returns a probability, in [0, 1]; NaN for n = 0
 * @see Simard and L'Ecuyer, "Computing the Two-Sided Kolmogorov-Smirnov Distribution", Journal of Statistical Software 39(11), 2011
 */
export function ksOneSampleUpper(n: number, d: number): number {
  if (n === 0) return NaN;
  if (n * d <= 0.5) return 1;
  if (d >= 0.5 || n * d * d > (n <= SMALL ? 4 : 2.2)) return Math.min(1, 2 * oneSidedUpper(n, d));
  const exact = n <= SMALL || (n <= 100_000 && n * d ** 1.5 <= 1.4);
  return 1 - (exact ? ksOneSampleCdf(n, d) : pelzGoodCdf(n, d));
}

/** P(D+ >= d), exactly: the sum over j of C(n, j) d (d + j/n)^(j-1) (1 - d - j/n)^(n-j), all of it positive. */
function oneSidedUpper(n: number, d: number): number {
  let logChoose = 0;
  let sum = 0;
  for (let j = 0; j < n * (1 - d); j += 1) {
    const level = d + j / n;
    sum += level < 1 ? d * exp(logChoose + (j - 1) * ln(level) + (n - j) * log1p(-level)) : 0;
    logChoose += ln((n - j) / (j + 1));
  }
  return sum;
}
