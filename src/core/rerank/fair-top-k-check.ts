/** Whether a ranking holds enough protected items in every prefix. */
import { requireFlags } from './require-flags.ts';
import { fairMtable, type FairMtableOptions } from './fair-mtable.ts';

export interface FairTopKVerdict {
  /** Least number of protected items among the first i, for i = 1 to k. */
  readonly minimum: number[];
  /** Length of the first prefix that has too few, 0 when none has. */
  readonly firstViolation: number;
  /** Whether no prefix has too few. */
  readonly fair: boolean;
}

/**
 * Ranked group fairness of the top k: no prefix holds so few protected items that fair tosses would hardly do it.
 *
 * Looks at every prefix, because a group that only appears at the bottom of the top k is not seen. Unadjusted by default:
 * with many prefixes it fails fair rankings more often than alpha.
 *
 * @param isProtected 1 for a protected item and 0 for another, best rank first; positions past the list count as 0
 * @param k how many positions are checked, an integer >= 1
 * @param share protected share of the pool, inside (0, 1)
 * @param alpha significance level, inside (0, 1)
 * @param options whether the level is adjusted for the number of prefixes
 * @returns the table of minima, the 1-based length of the first violating prefix (0: none) and the verdict
 * @throws {RangeError} when an argument is not as above
 * @see Zehlike et al., "FA*IR: A Fair Top-k Ranking Algorithm", CIKM 2017
 * @example fairTopKCheck([0, 0, 0, 0, 1], 5, 0.5, 0.1) // { minimum: [0, 0, 0, 1, 1], firstViolation: 4, fair: false }
 */
export function fairTopKCheck(
  isProtected: readonly number[],
  k: number,
  share: number,
  alpha: number,
  options: FairMtableOptions = {},
): FairTopKVerdict {
  const minimum = fairMtable(k, share, alpha, options);
  const counts = protectedCounts(isProtected, k);
  const firstViolation = 1 + counts.findIndex((count, index) => count < (minimum[index] as number));
  return { minimum, firstViolation, fair: firstViolation === 0 };
}

/**
 * Protected items among the first i, for i = 1 to k.
 *
 * @param isProtected 1 or 0 by rank, best first
 * @param k how many prefixes, an integer >= 1
 * @returns k counts
 * @throws {RangeError} when a flag is neither 0 nor 1
 */
export function protectedCounts(isProtected: readonly number[], k: number): number[] {
  requireFlags('fairTopKCheck', 'isProtected', isProtected);
  let count = 0;
  return Array.from({ length: k }, (_, index) => {
    count += isProtected[index] ?? 0;
    return count;
  });
}
