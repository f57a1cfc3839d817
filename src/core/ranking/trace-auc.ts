/** AUC worked by the ranks of the scores. */
import { averageRanks } from '#core/stats/average-ranks.ts';
import type { Trace } from '#core/trace.ts';
import { auc } from './auc.ts';

/** Takes what auc takes; one row an item, lowest score first. */
export function traceAuc(labels: readonly number[], scores: readonly number[]): Trace {
  const value = auc(labels, scores);
  const ranks = averageRanks(scores);
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const pairs = positives * (labels.length - positives);
  const lowestSum = (positives * (positives + 1)) / 2;
  const rows = labels
    .map((label, index) => [scores[index] as number, label, ranks[index] as number, label * (ranks[index] as number)])
    .sort((a, b) => (a[0] as number) - (b[0] as number));
  const rankSum = rows.reduce((sum, row) => sum + (row[3] as number), 0);
  return {
    columns: ['score', 'label', 'rank', 'rank of a positive'],
    rows,
    result: [
      ['positives', positives],
      ['negatives', labels.length - positives],
      ['rank sum of the positives', rankSum],
      ['least rank sum', lowestSum],
      ['pairs won', rankSum - lowestSum],
      ['pairs', pairs],
      ['AUC', value],
    ],
  };
}
