/**
 * One page of a fairness audit: quality by user segment, exposure by provider group, and findings.
 *
 * @param users the segment of each user, the relevance grades of the user's ranking (best rank first, each finite and >= 0) and the
 *   ids of the items shown (best rank first, at least one); at least one user
 * @param providerOf provider group of every item of the catalogue, by item id
 * @param k cutoff rank for both, an integer >= 1
 * @param thresholds `ndcgGap`: a larger gap is a finding; `exposureRatio`: a smaller ratio is one; `minUsers`: a segment with fewer
 *   users is not measured, which is one too
 * @returns mean NDCG by measured segment, the largest minus the smallest of them, exposure share over catalogue share by provider
 *   group, and those that apply of 'quality-gap', 'exposure-gap', 'small-segment', in this order. A segment of which every NDCG is
 *   undefined keeps its key with NaN; the gap is NaN with fewer than two defined segments
 * @throws {RangeError} when k is not an integer >= 1, there are no users, or a user was shown nothing
 */
export function fairnessAudit(
  users: { segment: string; grades: number[]; shown: number[] }[],
  providerOf: string[],
  k: number,
  thresholds: { ndcgGap: number; exposureRatio: number; minUsers: number },
): { ndcg: Record<string, number>; ndcgGap: number; exposureRatio: Record<string, number>; findings: string[] } {
  throw new Error('write me: a number for each segment, a ratio for each provider group, then the findings');
}
