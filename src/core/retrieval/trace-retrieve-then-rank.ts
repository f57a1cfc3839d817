/** Retrieval and ranking worked candidate by candidate. */
import type { Trace } from '#core/trace.ts';
import { reciprocalRankFusion } from './reciprocal-rank-fusion.ts';
import { retrieveThenRank } from './retrieve-then-rank.ts';

/**
 * Takes what retrieveThenRank takes; one row an item that a source lists, in the order of the fusion.
 *
 * @param sources lists of item ids, best first
 * @param seen ids not to show again
 * @param scores the ranker's score by item id
 * @param rankConstant constant of the fusion
 * @param pool how many candidates the ranker sees
 * @param k how many items are shown
 * @returns ranks, fused scores and the fate of every item
 * @throws {RangeError} when retrieveThenRank does
 */
export function traceRetrieveThenRank(
  sources: readonly (readonly number[])[],
  seen: readonly number[],
  scores: readonly number[],
  rankConstant: number,
  pool: number,
  k: number,
): Trace {
  const { candidates, ranked } = retrieveThenRank(sources, seen, scores, rankConstant, pool, k);
  const fate = (item: number): string => {
    if (seen.includes(item)) return 'seen';
    if (!candidates.includes(item)) return 'beyond the pool';
    return ranked.includes(item) ? `shown at ${ranked.indexOf(item) + 1}` : 'ranked too low';
  };
  return {
    columns: ['item', 'rank in each source', 'fused score', 'ranker score', 'fate'],
    rows: reciprocalRankFusion(sources, rankConstant).map(({ item, score }) => [
      item,
      sources.map((source) => (source.includes(item) ? source.indexOf(item) + 1 : 'absent')).join(', '),
      score,
      scores[item] as number,
      fate(item),
    ]),
    result: [
      ['candidates', candidates],
      ['ranked', ranked],
    ],
  };
}
