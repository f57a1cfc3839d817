/** DCG and NDCG of scored items whose ties are averaged instead of broken. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { type DcgOptions, dcgAtK } from './dcg-at-k.ts';
import { gainOf, gains } from './gain.ts';
import { discounts, rankDiscount } from './rank-discount.ts';
import { requireGrades } from './require-grades.ts';
import { tieGroups } from './tie-groups.ts';

/**
 * Expected discounted cumulative gain when each group of equal scores is shuffled.
 *
 * Every rank of a group gains the mean gain of the whole group, also where the group reaches below k. Linear gain by
 * default, as scikit-learn's dcg_score; dcgAtK has the exponential one.
 *
 * @param grades relevance grades, in any order; each finite and >= 0
 * @param scores the ranker's scores, scores[i] belonging to grades[i]; finite; higher ranks first
 * @param k cutoff rank, an integer >= 1; a k above the length means the length
 * @returns in units of gain, >= 0; 0 for empty lists
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see McSherry and Najork, "Computing Information Retrieval Performance Measures Efficiently in the Presence of Tied Scores", ECIR 2008
 * @example dcgTiesAveraged([3, 2, 0], [1, 1, 1], 3) // 3.5515...
 */
export function dcgTiesAveraged(grades: readonly number[], scores: readonly number[], k: number, options: DcgOptions = {}): number {
  return expectedDcg('dcgTiesAveraged', grades, scores, k, options);
}

/**
 * Expected normalized discounted cumulative gain when each group of equal scores is shuffled.
 *
 * A ranker that gives everything the same score then earns what chance earns, not what the order of a file happens to be.
 * The ideal ignores the scores: grades sorted downwards, cut at k. Linear gain by default, as scikit-learn's ndcg_score.
 *
 * @param grades relevance grades, in any order; each finite and >= 0
 * @param scores the ranker's scores, scores[i] belonging to grades[i]; finite; higher ranks first
 * @param k cutoff rank, an integer >= 1; a k above the length means the length
 * @returns unitless, in [0, 1]; NaN when no grade is positive, where scikit-learn says 0
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.ndcg_score.html
 * @example ndcgTiesAveraged([3, 2, 0], [1, 1, 1], 3) // 0.8333...
 */
export function ndcgTiesAveraged(
  grades: readonly number[],
  scores: readonly number[],
  k: number,
  { gain = 'linear', discount = 'log2p1' }: DcgOptions = {},
): number {
  const reached = expectedDcg('ndcgTiesAveraged', grades, scores, k, { gain, discount });
  const downwards = grades.toSorted((a, b) => b - a);
  const best = dcgAtK(downwards, k, { gain, discount });
  return best === 0 ? NaN : reached / best;
}

function expectedDcg(
  caller: string,
  grades: readonly number[],
  scores: readonly number[],
  k: number,
  { gain = 'linear', discount = 'log2p1' }: DcgOptions,
): number {
  requireCutoff(caller, k);
  requireSameLength(caller, { grades, scores });
  requireGrades(caller, grades);
  requireFiniteValues(caller, 'scores', scores);
  requireOption(caller, 'gain', gain, gains);
  requireOption(caller, 'discount', discount, discounts);
  const gainList = grades.map((grade) => gainOf(grade, gain));
  return meanGains(gainList, scores)
    .slice(0, k)
    .reduce((sum, meanGain, index) => sum + meanGain * rankDiscount(index + 1, discount), 0);
}

/**
 * The gain expected at each rank: the mean over the tie group that fills it.
 *
 * @param gainList gains, in any order
 * @param scores as many finite scores
 * @returns one gain a rank, best rank first
 * @example meanGains([3, 2, 0], [1, 5, 1]) // [2, 1.5, 1.5]
 */
export function meanGains(gainList: readonly number[], scores: readonly number[]): number[] {
  return tieGroups(scores).flatMap(({ members }) => {
    const total = members.reduce((sum, index) => sum + (gainList[index] as number), 0);
    return members.map(() => total / members.length);
  });
}
