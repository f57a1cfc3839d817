/**
 * Whether the top k of a ranking holds enough protected items, prefix by prefix.
 *
 * @param isProtected 1 for a protected item and 0 for another, best rank first; positions past the end count as 0
 * @param k how many positions are checked, an integer >= 1
 * @param share share of protected items in the pool the ranking was drawn from, in (0, 1)
 * @param alpha significance level of each prefix, in (0, 1)
 * @returns the least number wanted among the first 1, 2, ... k items; the length of the first prefix with fewer, 0 when there is
 *   none; and whether there is none
 * @throws {RangeError} when k is not an integer >= 1, or share or alpha is outside (0, 1)
 */
export function fairTopKCheck(
  isProtected: number[],
  k: number,
  share: number,
  alpha: number,
): { minimum: number[]; firstViolation: number; fair: boolean } {
  throw new Error('write me: a binomial running sum for each prefix, then a count to hold against it');
}
