/** MAP and MRR at k worked user by user. */
import type { Trace } from '#core/trace.ts';
import { averagePrecision } from './average-precision.ts';
import { hitRanks } from './hit-ranks.ts';
import { meanOverLists } from './mean-over-lists.ts';
import { reciprocalRank } from './reciprocal-rank.ts';

interface RankedUser<Item> {
  readonly ranked: readonly Item[];
  readonly relevant: readonly Item[];
}

/** Takes a ranked list and the relevant items of each user; one row a user, the means as results. */
export function traceMapMrr<Item extends string | number>(users: readonly RankedUser<Item>[], k: number): Trace {
  const rows = users.map(({ ranked, relevant }, user) => {
    const ranks = hitRanks(ranked, relevant, k);
    const precisions = ranks.map((rank, index) => `${index + 1}/${rank}`);
    return [
      user,
      new Set(relevant).size,
      ranks.join(', '),
      precisions.join(' + '),
      averagePrecision(ranked, relevant, { k }),
      reciprocalRank(ranked, relevant, { k }),
    ];
  });
  const counted = users.filter(({ relevant }) => relevant.length > 0).length;
  return {
    columns: ['user', 'relevant items', 'ranks of hits', 'precision at each hit', 'average precision', 'reciprocal rank'],
    rows,
    result: [
      ['users counted', counted],
      ['MAP', meanOverLists(rows.map((row) => Number(row[4])))],
      ['MRR', meanOverLists(rows.map((row) => Number(row[5])))],
    ],
  };
}
