/** Exact upper tail of the two-sample Kolmogorov-Smirnov statistic. */

/**
 * Chance that the orders of two samples drawn from one distribution reach a difference as large, ties aside.
 *
 * Every order of the pooled values is a path on the grid from (0, 0) to (n, m), each equally likely; counted is the share of
 * paths that touch |i/n - j/m| >= step/(n m). Working with that share, and not with its complement, keeps small tails exact.
 *
 * @param n size of one sample, an integer >= 1; @param m size of the other, an integer >= 1
 * @param step the statistic times n m, an integer >= 0
 * @returns a probability, in [0, 1]; O(n m)
 */
export function ksExactUpper(n: number, m: number, step: number): number {
  const touching = new Float64Array(m + 1);
  for (let i = 0; i <= n; i += 1) {
    for (let j = 0; j <= m; j += 1) {
      const touches = Math.abs(i * m - j * n) >= step;
      touching[j] = touches ? 1 : shareBefore(touching, i, j);
    }
  }
  return touching[m] as number;
}

/** The last step to (i, j) came from (i - 1, j) in i of i + j paths, from (i, j - 1) in the others. */
function shareBefore(touching: Float64Array, i: number, j: number): number {
  if (i + j === 0) return 0;
  return (i * (touching[j] as number) + j * (touching[j - 1] ?? 0)) / (i + j);
}
