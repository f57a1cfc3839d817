/** The best items of a list of similarities. */
import { orderByScore } from '#core/ranking/order-by-score.ts';
import type { Similarity } from './similarity.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import type { Vector } from './vectors.ts';

/**
 * Ids of the k items nearest to a query, among those given.
 *
 * Equal similarities come in the order of the ids. Cosines carry rounding, so that two within 1e-9 count as equal; dot
 * products are compared as they are, because their scale is the caller's.
 *
 * @param query vector of the query, prepared by `comparable`
 * @param items vectors by item id, prepared alike
 * @param ids ids to choose from, each once
 * @param k how many, an integer >= 1
 * @param similarity what the dot product of two prepared vectors is
 * @returns at most k ids, nearest first
 */
export function nearestItems(query: Vector, items: readonly Vector[], ids: readonly number[], k: number, similarity: Similarity): number[] {
  const scored = ids.map((id) => ({ id, score: dotProduct(query, items[id] as Vector) }));
  const ordered = similarity === 'dot' ? scored.toSorted((a, b) => b.score - a.score || a.id - b.id) : orderByScore(scored);
  return ordered.slice(0, k).map(({ id }) => id);
}
