/** Difference in ranking quality between two groups of users, with its uncertainty. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import type { DcgOptions } from '#core/ranking/dcg-at-k.ts';
import { mean } from '#core/stats/mean.ts';
import { quantile } from '#core/stats/quantile.ts';
import { type UniformSource, uniformSource } from '#core/stats/uniform-source.ts';
import { ndcgValuesByGroup } from './ndcg-by-group.ts';

export interface GroupAOrBUser {
  /** The group of the user. */
  readonly group: 'A' | 'B';
  /** Relevance grades of the user's ranking, best rank first; finite numbers >= 0. */
  readonly grades: readonly number[];
}

export interface GroupNdcgGap {
  /** Mean NDCG of group A. */
  readonly a: number;
  /** Mean NDCG of group B. */
  readonly b: number;
  /** a - b: negative when A is served worse. */
  readonly gap: number;
  /** Lower end of the interval. */
  readonly low: number;
  /** Upper end of the interval. */
  readonly high: number;
}

/**
 * Mean NDCG at k of group A minus that of group B, with a bootstrap percentile interval.
 *
 * Says who is served worse and whether chance alone could have done it. Signed, since the interval of an absolute gap
 * never reaches below 0. Users without a relevant item leave; the rest are resampled within their group, which keeps both
 * group sizes. Exponential gain by default, where trec_eval has the linear one.
 *
 * @param users group and grades of each user
 * @param k cutoff rank, an integer >= 1; a k above the length means the length
 * @param uniforms numbers in [0, 1): for each resample as many as A has users with an NDCG, then as many as B has; user floor(u n) is drawn
 * @param resamples number of resamples, an integer >= 1
 * @param alpha share of the resampled gaps left outside the interval, inside (0, 1)
 * @param options gain and discount of NDCG
 * @returns means in [0, 1] and gap and interval in [-1, 1]; a group without users has mean NaN, and gap and interval are NaN then
 * @throws {RangeError} when an argument is outside the ranges above, a group is neither A nor B, or the uniforms run out
 * @see Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13
 * @example groupNdcgGap([{ group: 'A', grades: [0, 1] }, { group: 'B', grades: [1] }], 2, [0.5, 0.5], 1, 0.05).gap // -0.3690...
 */
export function groupNdcgGap(
  users: readonly GroupAOrBUser[],
  k: number,
  uniforms: readonly number[],
  resamples: number,
  alpha: number,
  options: DcgOptions = {},
): GroupNdcgGap {
  requireCutoff('groupNdcgGap', resamples, 'resamples');
  requireProbability('groupNdcgGap', 'alpha', alpha);
  const { a, b } = definedNdcg('groupNdcgGap', users, k, options);
  // Without resamples the quantiles are NaN.
  const gaps = resampledGaps('groupNdcgGap', a, b, uniforms, resamples);
  return {
    a: mean(a),
    b: mean(b),
    gap: mean(a) - mean(b),
    low: quantile(gaps, alpha / 2),
    high: quantile(gaps, 1 - alpha / 2),
  };
}

/** The NDCG values of both groups, computed once a user; users whose NDCG is undefined leave. */
export function definedNdcg(caller: string, users: readonly GroupAOrBUser[], k: number, options: DcgOptions): { a: number[]; b: number[] } {
  requireCutoff(caller, k);
  const other = users.find(({ group }) => group !== 'A' && group !== 'B');
  if (other !== undefined) throw new RangeError(`${caller} requires every group to be A or B, got ${String(other.group)}`);
  const values = ndcgValuesByGroup(users, k, options);
  const defined = (group: string): number[] => (values.get(group) ?? []).filter((value) => !Number.isNaN(value));
  return { a: defined('A'), b: defined('B') };
}

/** One gap a resample, A drawn before B; none when a group is empty, which draws no uniform either. */
export function resampledGaps(
  caller: string,
  a: readonly number[],
  b: readonly number[],
  uniforms: readonly number[],
  resamples: number,
): number[] {
  if (a.length === 0 || b.length === 0) return [];
  const source = uniformSource(caller, uniforms);
  return Array.from({ length: resamples }, () => {
    const meanA = resampledMean(a, source);
    return meanA - resampledMean(b, source);
  });
}

function resampledMean(values: readonly number[], source: UniformSource): number {
  return mean(values.map(() => values[source.index(values.length)] ?? NaN));
}
