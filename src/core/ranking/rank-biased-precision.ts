/** Rank-biased precision of one ranked list, and what its unseen part could still add. */
import { requireProbability } from '#core/guards/require-probability.ts';
import { requireBinary } from './require-binary.ts';

export interface RankBiasedPrecision {
  /** In [0, 1]. */
  readonly rbp: number;
  /** The most that ranks below the list could still add, in (0, 1]. */
  readonly residual: number;
}

/**
 * Expected share of relevant items met by a reader who goes on from each rank to the next with chance `patience`.
 *
 * (1 - p) sum p^(rank - 1) relevance. A list cut off anywhere leaves a residual p^n, which says how far the score can be
 * trusted; dividing by 1 - p^n would hide it. The publication takes p = 0.5 to 0.95; trec_eval's default is 0.9, LensKit's
 * 0.85. Grades are not taken here: trec_eval rescales them by the query's highest, and ranx lets them exceed 1.
 *
 * @param relevance 1 for relevant and 0 for not, in ranked order, best rank first
 * @param patience chance p to go on to the next rank, strictly between 0 and 1
 * @returns the score and its residual; their sum is at most 1; 0 and 1 for an empty list
 * @throws {RangeError} when patience is not inside (0, 1) or a relevance is neither 0 nor 1
 * @see Moffat and Zobel, "Rank-Biased Precision for Measurement of Retrieval Effectiveness", ACM TOIS 2008
 * @example rankBiasedPrecision([1, 0, 1], 0.5) // { rbp: 0.625, residual: 0.125 }
 */
export function rankBiasedPrecision(relevance: readonly number[], patience: number): RankBiasedPrecision {
  requireProbability('rankBiasedPrecision', 'patience', patience);
  requireBinary('rankBiasedPrecision', 'relevance', relevance);
  const rbp = relevance.reduce((sum, relevant, index) => sum + stopChance(index + 1, patience) * relevant, 0);
  return { rbp, residual: patience ** relevance.length };
}

/**
 * Chance that the reader stops exactly at this rank, the weight of the rank.
 *
 * @param rank an integer >= 1
 * @param patience chance to go on, inside (0, 1)
 * @returns a probability; the weights of all ranks add up to 1
 * @example stopChance(3, 0.5) // 0.125
 */
export function stopChance(rank: number, patience: number): number {
  return (1 - patience) * patience ** (rank - 1);
}
