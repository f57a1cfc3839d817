/** Where a ranked list hits. */

/**
 * The 1-based ranks, up to a cutoff, at which a relevant item appears for the first time.
 *
 * @param ranked item ids, best rank first
 * @param relevant ids of the relevant items; repeats count once
 * @param cutoff last rank that counts, an integer >= 0; the whole list by default
 * @returns ranks, ascending
 * @example hitRanks([7, 3, 3, 9], [3, 9]) // [2, 4]
 */
export function hitRanks<Item extends string | number>(
  ranked: readonly Item[],
  relevant: readonly Item[],
  cutoff: number = ranked.length,
): number[] {
  const missing = new Set(relevant);
  const ranks: number[] = [];
  for (const [index, item] of ranked.slice(0, cutoff).entries()) {
    // Deleting makes a repeated item earn once while it still takes up its rank.
    if (missing.delete(item)) ranks.push(index + 1);
  }
  return ranks;
}
