/** NDCG at k worked rank by rank, beside the ideal list. */
import type { Trace } from '#core/trace.ts';
import { dcgAtK } from './dcg-at-k.ts';
import { gainOf } from './gain.ts';
import { type NdcgOptions, ndcgAtK } from './ndcg-at-k.ts';
import { rankDiscount } from './rank-discount.ts';

/** Takes what ndcgAtK takes; one row a rank down to k. */
export function traceNdcgAtK(grades: readonly number[], k: number, options: NdcgOptions = {}): Trace {
  const { gain = 'exponential', discount = 'log2p1' } = options;
  const best = (options.ideal ?? grades).toSorted((a, b) => b - a);
  const ndcg = ndcgAtK(grades, k, options);
  const depth = Math.min(k, Math.max(grades.length, best.length));
  const rows = Array.from({ length: depth }, (_, index) => {
    const weight = rankDiscount(index + 1, discount);
    return [index + 1, ...term(grades[index], weight), ...term(best[index], weight), weight];
  });
  function term(grade: number | undefined, weight: number): (string | number)[] {
    if (grade === undefined) return ['none', 0, 0];
    return [grade, gainOf(grade, gain), gainOf(grade, gain) * weight];
  }
  return {
    columns: ['rank', 'grade', 'gain', 'gain x weight', 'ideal grade', 'ideal gain', 'ideal gain x weight', 'weight'],
    rows,
    result: [
      ['DCG', dcgAtK(grades, k, { gain, discount })],
      ['ideal DCG', dcgAtK(best, k, { gain, discount })],
      ['NDCG', ndcg],
    ],
  };
}
