/** One list out of several ranked ones, by rank alone. */
import { requireInRange } from '#core/guards/require-in-range.ts';
import { orderByScore } from '#core/ranking/order-by-score.ts';

export interface FusedItem {
  /** Item id, an integer >= 0. */
  readonly item: number;
  /** Sum over the sources of 1 / (rankConstant + rank). */
  readonly score: number;
}

/**
 * Reciprocal rank fusion: every source gives an item 1 / (rankConstant + rank), and the sums order the items.
 *
 * Merges candidate sources whose scores cannot be compared, such as text search and collaborative filtering. Ranks count
 * from 1 and a source that does not list an item gives it nothing. The constant 60 is the paper's and that of
 * Elasticsearch; a smaller one lets the top ranks of a single source decide.
 *
 * @param sources lists of item ids, best first, an id at most once in each
 * @param rankConstant what is added to every rank, a finite number >= 1
 * @returns every item that a source lists, highest score first, ties (within 1e-9) by smaller id; scores are > 0
 * @throws {RangeError} when the constant is below 1 or a source repeats an id
 * @see Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion outperforms Condorcet and Individual Rank Learning Methods", SIGIR 2009
 * @example reciprocalRankFusion([[7, 3], [3]])[0].score // 0.03252...
 */
export function reciprocalRankFusion(sources: readonly (readonly number[])[], rankConstant = 60): FusedItem[] {
  requireInRange('reciprocalRankFusion', 'rankConstant', rankConstant, 1);
  const scores = new Map<number, number>();
  for (const source of sources) {
    if (new Set(source).size < source.length) {
      throw new RangeError(`reciprocalRankFusion requires every id once in a source, got [${source.join(', ')}]`);
    }
    for (const [index, id] of source.entries()) scores.set(id, (scores.get(id) ?? 0) + 1 / (rankConstant + index + 1));
  }
  return orderByScore([...scores].map(([id, score]) => ({ id, score }))).map(({ id, score }) => ({ item: id, score }));
}
