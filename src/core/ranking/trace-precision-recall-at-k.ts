/** Precision, recall, F1 and hit at k worked rank by rank. */
import type { Trace } from '#core/trace.ts';
import { f1AtK } from './f1-at-k.ts';
import { hitAtK } from './hit-at-k.ts';
import { hitRanks } from './hit-ranks.ts';
import { precisionAtK } from './precision-at-k.ts';
import { recallAtK } from './recall-at-k.ts';

/** Takes what precisionAtK takes; one row a rank down to k. */
export function tracePrecisionRecallAtK<Item extends string | number>(
  ranked: readonly Item[],
  relevant: readonly Item[],
  k: number,
): Trace {
  const precision = precisionAtK(ranked, relevant, k);
  const ranks = hitRanks(ranked, relevant, k);
  const rows = ranked.slice(0, k).map((item, index) => {
    const hits = ranks.filter((rank) => rank <= index + 1).length;
    return [index + 1, item, verdict(item, index), hits];
  });
  function verdict(item: Item, index: number): string {
    if (!relevant.includes(item)) return 'not relevant';
    return ranks.includes(index + 1) ? 'hit' : 'repeat';
  }
  return {
    columns: ['rank', 'item', 'counts as', 'hits so far'],
    rows,
    result: [
      ['hits', ranks.length],
      ['relevant items', new Set(relevant).size],
      ['precision', precision],
      ['recall', recallAtK(ranked, relevant, k)],
      ['f1', f1AtK(ranked, relevant, k)],
      ['hit', hitAtK(ranked, relevant, k)],
    ],
  };
}
