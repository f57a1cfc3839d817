/** The expansion of the Kolmogorov-Smirnov distribution for samples that are large and not extreme. */
import { exp } from '#core/stats/portable-math.ts';

/** More than the sums need for every z in use. */
const TERMS = 12;

/**
 * P(D <= d) for the two-sided one-sample statistic, Kolmogorov's limit with corrections up to n^(-3/2).
 *
 * @param n sample size, an integer >= 1; meant for n > 140
 * @param d the statistic, in (0, 1), with n d^2 below about 18
 * @returns a probability
 * @see Pelz and Good, "Approximating the Lower Tail-areas of the Kolmogorov-Smirnov One-sample Statistic",
 * Journal of the Royal Statistical Society B 38(2), 1976
 */
export function pelzGoodCdf(n: number, d: number): number {
  const z2 = n * d * d;
  const z = Math.sqrt(z2);
  // Here every term is below the smallest number that there is, while its divisor may be as small.
  if (z < 0.05) return 0;
  const sums = [0, 0, 0, 0];
  for (let term = TERMS; term >= 1; term -= 1) {
    const odd = (Math.PI * (term - 0.5)) ** 2;
    const even = (Math.PI * term) ** 2;
    const [oddWeight, evenWeight] = [exp(-odd / (2 * z2)), exp(-even / (2 * z2))];
    const parts = [
      oddWeight,
      (odd - z2) * oddWeight,
      secondOrder(z2, odd) * oddWeight - 2 * z2 * z2 * even * evenWeight,
      thirdOrder(z2, odd) * oddWeight + 30 * z2 * z2 * even * (3 * z2 - even) * evenWeight,
    ];
    for (const [order, part] of parts.entries()) sums[order] = (sums[order] as number) + part;
  }
  const divisors = [z, 6 * z ** 4, 72 * z ** 7, 6480 * z ** 10];
  const total = sums.reduce((sum, value, order) => sum + value / ((divisors[order] as number) * n ** (order / 2)), 0);
  return Math.sqrt(2 * Math.PI) * total;
}

function secondOrder(z2: number, odd: number): number {
  return 6 * z2 ** 3 + 2 * z2 ** 2 + (2 * z2 ** 2 - 5 * z2) * odd + (1 - 2 * z2) * odd ** 2;
}

function thirdOrder(z2: number, odd: number): number {
  const high = (5 - 30 * z2) * odd ** 3 + (212 * z2 ** 2 - 60 * z2) * odd ** 2;
  return high + (135 * z2 ** 2 - 96 * z2 ** 3) * odd - 30 * z2 ** 3 - 90 * z2 ** 4;
}
