/** Normalized discounted cumulative gain at cutoff k. */
import { type DcgOptions, dcgAtK } from './dcg-at-k.ts';

export interface NdcgOptions extends DcgOptions {
  /** Grades of every judged item, in any order, when the ranked list leaves some out; the list itself by default. */
  readonly ideal?: readonly number[] | undefined;
}

/**
 * How close a ranking comes to the best possible order of the same items.
 *
 * Gain is 2^grade - 1; the discount of 1-based rank i is log2(i + 1); the ideal list is cut at k too.
 * trec_eval takes the linear gain, RecBole and LensKit a binary one.
 *
 * @param grades relevance grades in ranked order, best rank first; n >= 0 numbers, each finite and >= 0
 * @param k cutoff rank, an integer >= 1; a k above n means n
 * @returns unitless, in [0, 1] when `ideal` holds all the grades of the list; NaN when no judged grade is positive,
 * since the ideal gain is then 0
 * @throws {RangeError} when k, a grade or an option is outside the ranges above
 * @see Burges et al., "Learning to Rank using Gradient Descent", ICML 2005
 * @example ndcgAtK([3, 2, 0, 1], 4) // 0.9926...
 */
export function ndcgAtK(grades: readonly number[], k: number, { ideal = grades, ...options }: NdcgOptions = {}): number {
  const best = dcgAtK(
    ideal.toSorted((a, b) => b - a),
    k,
    options,
  );
  const reached = dcgAtK(grades, k, options);
  return best === 0 ? NaN : reached / best;
}
