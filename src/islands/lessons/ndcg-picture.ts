/** Everything that the NDCG strip shows, worked out by the metric core. */
import { dcgAtK } from '#core/ranking/dcg-at-k.ts';
import type { Gain } from '#core/ranking/gain.ts';
import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';
import { precisionAtK } from '#core/ranking/precision-at-k.ts';
import { traceNdcgAtK } from '#core/ranking/trace-ndcg-at-k.ts';
import type { RankedRow } from '#islands/pictures/ranked-row.ts';
import { rankedRowsOf } from '#islands/pictures/ranked-rows-of.ts';

export interface NdcgPicture {
  readonly rows: readonly RankedRow[];
  readonly idealRows: readonly RankedRow[];
  readonly dcg: number;
  readonly ideal: number;
  /** NaN when no grade is positive. */
  readonly ndcg: number;
  readonly precision: number;
}

/** The rows reach below the cutoff, so that what is cut off stays in sight; the four numbers do not. */
export function ndcgPicture(grades: readonly number[], k: number, gain: Gain): NdcgPicture {
  const best = grades.toSorted((a, b) => b - a);
  const ids = grades.map((_, index) => index);
  const relevant = ids.filter((id) => (grades[id] ?? 0) > 0);
  return {
    rows: rankedRowsOf(traceNdcgAtK(grades, grades.length, { gain })),
    idealRows: rankedRowsOf(traceNdcgAtK(best, grades.length, { gain })),
    dcg: dcgAtK(grades, k, { gain }),
    ideal: dcgAtK(best, k, { gain }),
    ndcg: ndcgAtK(grades, k, { gain }),
    precision: precisionAtK(ids, relevant, k),
  };
}
