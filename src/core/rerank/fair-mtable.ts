/** How many protected items a fair ranking needs in every prefix. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { binomialPrefixes, isBelow } from './binomial-prefixes.ts';
import { fairFailProbability } from './fair-fail-probability.ts';

export interface FairMtableOptions {
  /** Whether the level is lowered until a fair lottery fails the whole table with a chance as near alpha as it gets. */
  readonly adjusted?: boolean;
}

export interface AdjustedFairMtable {
  /** Least number of protected items among the first i, for i = 1 to k. */
  readonly minimum: number[];
  /** How often a fair lottery misses the table. */
  readonly failProbability: number;
  /** Every level in (levelLow, levelHigh] gives this table. */
  readonly levelLow: number;
  /** The upper end of those levels, which gives the table too. */
  readonly levelHigh: number;
}

/**
 * Minimum number of protected items among the first i of a ranking, for every i up to k: the table of FA*IR.
 *
 * Prefix i needs m when fewer than m would come about by fair tosses with a chance below alpha. A quota of share * i
 * would forbid ordinary luck. Testing k prefixes fails fair rankings more often than alpha; `adjusted` corrects for it,
 * as the paper does, by the exact fail probability (fairsearch bisects with one that ignores the last position).
 *
 * @param k length of the table, an integer >= 1
 * @param share protected share of the pool, inside (0, 1)
 * @param alpha significance level, inside (0, 1)
 * @param options whether the level is adjusted; it is not by default
 * @returns k integers >= 0, non-decreasing in steps of at most 1
 * @throws {RangeError} when an argument is not as above
 * @see Zehlike et al., "FA*IR: A Fair Top-k Ranking Algorithm", CIKM 2017
 * @example fairMtable(6, 0.5, 0.1) // [0, 0, 0, 1, 1, 1]
 */
export function fairMtable(k: number, share: number, alpha: number, { adjusted = false }: FairMtableOptions = {}): number[] {
  requireTableArguments('fairMtable', k, share, alpha);
  return adjusted ? adjustedFairMtable(k, share, alpha).minimum : tableAt(binomialPrefixes(k, share, alpha), alpha);
}

/**
 * The table of FA*IR whose exact fail probability over all prefixes is nearest alpha, with that probability.
 *
 * The table changes only where the level crosses a binomial probability, so that all tables are known; a higher level
 * never fails less often, so that the nearest is found by halving. Of two equally near, the lower level.
 *
 * @param k length of the table, an integer >= 1
 * @param share protected share of the pool, inside (0, 1)
 * @param alpha wanted fail probability, and the highest level tried, inside (0, 1)
 * @returns the table, its fail probability, and the levels that give it
 * @throws {RangeError} when an argument is not as above
 * @see Zehlike et al., "FA*IR: A Fair Top-k Ranking Algorithm", CIKM 2017
 * @example adjustedFairMtable(6, 0.5, 0.1).failProbability // 0.0625
 */
export function adjustedFairMtable(k: number, share: number, alpha: number): AdjustedFairMtable {
  requireTableArguments('adjustedFairMtable', k, share, alpha);
  const sums = binomialPrefixes(k, share, alpha);
  const levels = distinctLevels(sums, alpha);
  const tried = (index: number): AdjustedFairMtable => {
    const levelHigh = levels[index] as number;
    const minimum = tableAt(sums, levelHigh);
    return { minimum, failProbability: fairFailProbability(minimum, share), levelLow: levels[index - 1] ?? 0, levelHigh };
  };
  let [low, high] = [0, levels.length - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (tried(middle).failProbability <= alpha) low = middle;
    else high = middle;
  }
  const [lower, upper] = [tried(low), tried(high)];
  return Math.abs(upper.failProbability - alpha) < Math.abs(lower.failProbability - alpha) ? upper : lower;
}

function requireTableArguments(caller: string, k: number, share: number, alpha: number): void {
  requireCutoff(caller, k);
  requireProbability(caller, 'share', share);
  requireProbability(caller, 'alpha', alpha);
}

/** For each prefix the smallest m whose sum is not below the level. */
function tableAt(sums: readonly (readonly number[])[], level: number): number[] {
  return sums.map((row) => row.findIndex((sum) => !isBelow(sum, level)));
}

/** The sums below alpha in rising order, each once, and alpha. */
function distinctLevels(sums: readonly (readonly number[])[], alpha: number): number[] {
  const rising = sums.flat().filter((sum) => sum > 0 && isBelow(sum, alpha));
  rising.sort((a, b) => a - b);
  return [...rising.filter((sum, index) => isBelow(rising[index - 1] ?? 0, sum)), alpha];
}
