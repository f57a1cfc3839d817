/** The two stages of a recommender: cheap sources make a pool, one ranker orders it. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { orderByScore } from '#core/ranking/order-by-score.ts';
import { reciprocalRankFusion } from './reciprocal-rank-fusion.ts';

export interface RankedPool {
  /** Ids of the pool in the order of the fusion. */
  readonly candidates: number[];
  /** The best k of the pool in the order of the ranker. */
  readonly ranked: number[];
}

/**
 * Retrieve, then rank: candidate sources fused by reciprocal rank, seen items dropped, the best `pool` ranked by score.
 *
 * An item that no source retrieves cannot be shown however well the ranker likes it, which is why retrieval is measured
 * by recall. Seen items leave before the cut, so that they do not shrink the pool.
 *
 * @param sources lists of item ids, best first, an id at most once in each
 * @param seen ids not to show again; they need not have a score
 * @param scores the ranker's score by item id, finite numbers
 * @param rankConstant constant of the fusion, >= 1; 60 is usual
 * @param pool how many candidates the ranker sees, an integer >= 1
 * @param k how many items are shown, an integer >= 1
 * @returns both lists of ids, ties (within 1e-9) by smaller id; empty when nothing is left
 * @throws {RangeError} when a number is outside its range, a source repeats an id or lists one without a score
 * @see Covington, Adams and Sargin, "Deep Neural Networks for YouTube Recommendations", RecSys 2016
 * @example retrieveThenRank([[2, 0], [1, 2]], [1], [0.9, 0.8, 0.3], 60, 2, 1) // { candidates: [2, 0], ranked: [0] }
 */
export function retrieveThenRank(
  sources: readonly (readonly number[])[],
  seen: readonly number[],
  scores: readonly number[],
  rankConstant: number,
  pool: number,
  k: number,
): RankedPool {
  requireCutoff('retrieveThenRank', pool, 'pool');
  requireCutoff('retrieveThenRank', k);
  requireFiniteValues('retrieveThenRank', 'scores', scores);
  const unscored = sources.flat().find((id) => !Object.hasOwn(scores, id));
  if (unscored !== undefined) throw new RangeError(`retrieveThenRank requires a score for every id, got none for ${unscored}`);
  const known = new Set(seen);
  const unseen = reciprocalRankFusion(sources, rankConstant).filter(({ item }) => !known.has(item));
  const candidates = unseen.slice(0, pool).map(({ item }) => item);
  const ranked = orderByScore(candidates.map((id) => ({ id, score: scores[id] as number }))).slice(0, k);
  return { candidates, ranked: ranked.map(({ id }) => id) };
}
