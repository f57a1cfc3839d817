/** Running sums of Binomial(i, share) for every prefix length i at once. */

/**
 * P(Binomial(i, share) <= m) for i = 1 to k and m = 0, 1, … up to the first that reaches the ceiling.
 *
 * Each row follows from the row before by one more toss, so that the table costs additions of positive numbers only.
 *
 * @param k largest number of tosses, an integer >= 1
 * @param share chance of success, inside (0, 1)
 * @param ceiling sums above it are not needed, inside (0, 1)
 * @returns k rows; row i - 1 ends with the first sum that is not below the ceiling
 */
export function binomialPrefixes(k: number, share: number, ceiling: number): number[][] {
  const rows: number[][] = [];
  let masses = [1];
  for (let tosses = 1; tosses <= k; tosses += 1) {
    masses = oneTossMore(masses, share);
    const sums: number[] = [];
    let running = 0;
    while (isBelow(running, ceiling) && sums.length <= tosses) {
      running += masses[sums.length] as number;
      sums.push(running);
    }
    rows.push(sums);
  }
  return rows;
}

/**
 * Distribution of the number of successes after one more toss.
 *
 * @param masses chance of m successes so far, by m; they need not sum to 1
 * @param share chance of success, inside (0, 1)
 * @returns one number more than there were
 */
export function oneTossMore(masses: readonly number[], share: number): number[] {
  return Array.from({ length: masses.length + 1 }, (_, m) => (masses[m] ?? 0) * (1 - share) + (masses[m - 1] ?? 0) * share);
}

/**
 * Whether a sum of probabilities is below a level by more than rounding.
 *
 * @param sum a sum of probabilities
 * @param level what it is compared with, > 0
 * @returns false when they agree to 12 digits: 1 - 0.9 is then not below 0.1
 */
export function isBelow(sum: number, level: number): boolean {
  return sum < level * (1 - 1e-12);
}
