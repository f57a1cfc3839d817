/** Ranking quality of each group of users. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import type { DcgOptions } from '#core/ranking/dcg-at-k.ts';
import { meanOverLists, type WhenUndefined } from '#core/ranking/mean-over-lists.ts';
import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';

export interface RankedUser {
  /** The group, or segment, of the user. */
  readonly group: string;
  /** Relevance grades of the user's ranking, best rank first; finite numbers >= 0. */
  readonly grades: readonly number[];
  /** Grades of every item judged for the user, where the ranking leaves some out; the ranking's own by default. */
  readonly ideal?: readonly number[];
}

export interface NdcgByGroupOptions extends DcgOptions {
  /** A user without a relevant item is left out (`skip`), or counts 0 as in trec_eval (`zero`). */
  readonly whenUndefined?: WhenUndefined;
}

/**
 * Mean NDCG at k of every group of users.
 *
 * An average over everybody hides a group that the recommender serves badly; this takes it apart. Users whose NDCG is
 * undefined are left out by default, and the gain is exponential; trec_eval counts them 0 and takes the linear gain.
 *
 * @param users group and grades of each user
 * @param k cutoff rank, an integer >= 1; a k above the length means the length
 * @param options gain, discount, and what a user without a relevant item counts as
 * @returns mean by group, in order of first appearance, each in [0, 1]; NaN for a group where every user is left out
 * @throws {RangeError} when k, a grade or an option is not as above
 * @see Ekstrand et al., "All The Cool Kids, How Do They Fit In? Popularity and Demographic Biases in Recommender Evaluation and Effectiveness", FAT* 2018
 * @example ndcgByGroup([{ group: 'A', grades: [0, 1] }, { group: 'B', grades: [1] }], 2) // { A: 0.6309..., B: 1 }
 */
export function ndcgByGroup(
  users: readonly RankedUser[],
  k: number,
  { whenUndefined = 'skip', ...options }: NdcgByGroupOptions = {},
): Record<string, number> {
  requireCutoff('ndcgByGroup', k);
  return Object.fromEntries(
    [...ndcgValuesByGroup(users, k, options)].map(([group, values]) => [group, meanOverLists(values, whenUndefined)]),
  );
}

/** NDCG of every user, NaN included, by group; users in input order. */
export function ndcgValuesByGroup(users: readonly RankedUser[], k: number, options: DcgOptions): Map<string, number[]> {
  const values = new Map<string, number[]>();
  for (const { group, grades, ideal } of users) {
    const own = values.get(group) ?? [];
    own.push(ndcgAtK(grades, k, { ...options, ideal }));
    values.set(group, own);
  }
  return values;
}

/**
 * Largest mean of a group minus the smallest.
 *
 * @param means one mean a group; NaN ones are left out
 * @returns in units of the means, >= 0; NaN with fewer than two defined means
 */
export function gapOfMeans(means: readonly number[]): number {
  const defined = means.filter((value) => !Number.isNaN(value));
  return defined.length < 2 ? NaN : Math.max(...defined) - Math.min(...defined);
}
