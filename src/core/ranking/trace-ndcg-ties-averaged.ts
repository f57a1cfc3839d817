/** NDCG with averaged ties worked rank by rank, beside the ideal list. */
import type { Trace } from '#core/trace.ts';
import type { DcgOptions } from './dcg-at-k.ts';
import { dcgAtK } from './dcg-at-k.ts';
import { gainOf } from './gain.ts';
import { dcgTiesAveraged, meanGains, ndcgTiesAveraged } from './ndcg-ties-averaged.ts';
import { rankDiscount } from './rank-discount.ts';
import { tieGroups } from './tie-groups.ts';

/** Takes what ndcgTiesAveraged takes; one row a rank down to k. */
export function traceNdcgTiesAveraged(
  grades: readonly number[],
  scores: readonly number[],
  k: number,
  { gain = 'linear', discount = 'log2p1' }: DcgOptions = {},
): Trace {
  const options = { gain, discount };
  const ndcg = ndcgTiesAveraged(grades, scores, k, options);
  const ideal = grades.toSorted((a, b) => b - a);
  const means = meanGains(
    grades.map((grade) => gainOf(grade, gain)),
    scores,
  );
  const groups = tieGroups(scores).flatMap(({ score, members }) => members.map(() => ({ score, size: members.length })));
  const rows = groups.slice(0, k).map(({ score, size }, index) => {
    const weight = rankDiscount(index + 1, discount);
    const [expected, best] = [means[index] as number, gainOf(ideal[index] as number, gain)];
    return [index + 1, score, size, expected, weight, expected * weight, best, best * weight];
  });
  return {
    columns: ['rank', 'score', 'items tied', 'mean gain', 'weight', 'mean gain x weight', 'ideal gain', 'ideal gain x weight'],
    rows,
    result: [
      ['expected DCG', dcgTiesAveraged(grades, scores, k, options)],
      ['ideal DCG', dcgAtK(ideal, k, options)],
      ['NDCG', ndcg],
    ],
  };
}
