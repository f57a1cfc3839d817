/** How often a fair lottery fails a test of every prefix. */
import { requireProbability } from '#core/guards/require-probability.ts';
import { oneTossMore } from './binomial-prefixes.ts';

/**
 * Probability that a ranking drawn by fair tosses misses the table of minima at one prefix or more.
 *
 * FA*IR tests every prefix at level alpha, and testing many prefixes fails fair rankings more often than alpha: this is
 * how often. Exact, by following the number of protected items through all prefixes, the last one included, which the
 * fairsearch package leaves out.
 *
 * @param minimum least number of protected items among the first i, for i = 1, 2, …; integers >= 0
 * @param share chance that a position is protected, inside (0, 1)
 * @returns a probability, in [0, 1]; 0 for an empty table
 * @throws {RangeError} when share or a minimum is not as above
 * @see Zehlike et al., "FA*IR: A Fair Top-k Ranking Algorithm", CIKM 2017
 * @example fairFailProbability([0, 1, 1], 0.5) // 0.25
 */
export function fairFailProbability(minimum: readonly number[], share: number): number {
  requireProbability('fairFailProbability', 'share', share);
  const bad = minimum.find((least) => !Number.isInteger(least) || least < 0);
  if (bad !== undefined) throw new RangeError(`fairFailProbability requires integers >= 0 in minimum, got ${bad}`);
  // alive[m]: chance of m protected items so far with no prefix failed. What falls below a minimum is added up, since
  // 1 - what is left would lose a small probability to rounding.
  let alive = [1];
  let failed = 0;
  for (const least of minimum) {
    const next = oneTossMore(alive, share);
    alive = next.map((mass, m) => (m < least ? 0 : mass));
    failed = next.slice(0, least).reduce((sum, mass) => sum + mass, failed);
  }
  return Math.min(1, failed);
}
