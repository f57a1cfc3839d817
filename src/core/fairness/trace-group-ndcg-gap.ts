/** The NDCG gap between two groups worked user by user. */
import type { DcgOptions } from '#core/ranking/dcg-at-k.ts';
import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';
import type { Trace } from '#core/trace.ts';
import { definedNdcg, type GroupAOrBUser, groupNdcgGap, resampledGaps } from './group-ndcg-gap.ts';

/** Takes what groupNdcgGap takes; one row a user, and the gap of the first resample among the results. */
export function traceGroupNdcgGap(
  users: readonly GroupAOrBUser[],
  k: number,
  uniforms: readonly number[],
  resamples: number,
  alpha: number,
  options: DcgOptions = {},
): Trace {
  const { a, b, gap, low, high } = groupNdcgGap(users, k, uniforms, resamples, alpha, options);
  const defined = definedNdcg('traceGroupNdcgGap', users, k, options);
  const [firstGap = NaN] = resampledGaps('traceGroupNdcgGap', defined.a, defined.b, uniforms, 1);
  return {
    columns: ['user', 'group', 'NDCG'],
    rows: users.map(({ group, grades }, index) => {
      const ndcg = ndcgAtK(grades, k, options);
      return [index, group, Number.isNaN(ndcg) ? 'left out' : ndcg];
    }),
    result: [
      ['a', a],
      ['b', b],
      ['gap', gap],
      ['uniforms a resample', defined.a.length + defined.b.length],
      ['gap of the first resample', firstGap],
      ['low', low],
      ['high', high],
    ],
  };
}
