import { quantile } from 'holdout';

/**
 * Mean NDCG at k of group A minus that of group B, with a bootstrap interval.
 *
 * `quantile(values, p)` gives the value below which a share p of the values lies.
 *
 * @param users group and relevance grades of each user, best rank first; each grade finite and >= 0. Gain 2^grade - 1, discount
 *   log2(rank + 1), ideal from all grades; a user without a positive grade has no NDCG and leaves
 * @param k cutoff rank, an integer >= 1
 * @param uniforms numbers in [0, 1), used from left to right: for each resample one for every user left in A, then one for every
 *   user left in B; u draws the user floor(u * n) of the n in the group, in the order of `users`
 * @param resamples number of resamples, an integer >= 1
 * @param alpha share of the resampled gaps outside the interval, half of it on either side, in (0, 1)
 * @returns both means, the signed gap a - b and the ends of its interval. A group without users left: its mean, the gap and
 *   both ends are NaN
 * @throws {RangeError} when k or resamples is not an integer >= 1, alpha is outside (0, 1), or both groups have users and the
 *   uniforms run out
 */
export function groupNdcgGap(
  users: { group: 'A' | 'B'; grades: number[] }[],
  k: number,
  uniforms: number[],
  resamples: number,
  alpha: number,
): { a: number; b: number; gap: number; low: number; high: number } {
  throw new Error('write me: a score for each user, the gap of the means, then the same gap for every resample');
}
