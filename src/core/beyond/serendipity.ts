/** How much of a list is both unexpected and useful. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { mean } from '#core/stats/mean.ts';
import type { ItemSimilarity } from './item-similarity.ts';
import { requireItemIds } from '#core/guards/require-item-ids.ts';

/**
 * Mean over a list of unexpectedness times relevance, unexpectedness being 1 - mean similarity to the history.
 *
 * Rewards the find that the user would not have made alone; surprising junk and the obvious hit both earn little. The mean
 * similarity to the whole history is taken, as in the recommenders library; others take the nearest item.
 *
 * @param list item ids, in any order
 * @param history ids of the user's earlier items
 * @param relevant 1 for a relevant item, 0 otherwise, by item id; a graded relevance scales its term
 * @param similarity how alike two items are, such as `cosineOfVectors(vectors)`
 * @returns unitless, in [0, 1] for similarities in [0, 1]; NaN for an empty list or history
 * @throws {RangeError} when a listed id has no relevance, a relevance is not finite, or the similarity refuses a pair
 * @see Zhang, Ó Séaghdha, Quercia and Jambor, "Auralist: Introducing Serendipity into Music Recommendation", WSDM 2012
 * @example serendipity([1], [0], [0, 1], cosineOfVectors([[1, 0], [1, 1]])) // 0.2928...
 */
export function serendipity(
  list: readonly number[],
  history: readonly number[],
  relevant: readonly number[],
  similarity: ItemSimilarity,
): number {
  requireItemIds('serendipity', 'list', list, relevant.length);
  requireFiniteValues('serendipity', 'relevant', relevant);
  return mean(list.map((item) => unexpectedness(item, history, similarity) * (relevant[item] ?? 0)));
}

/** 1 - mean similarity of an item to a history; NaN for an empty history. */
export function unexpectedness(item: number, history: readonly number[], similarity: ItemSimilarity): number {
  return 1 - mean(history.map((earlier) => similarity(item, earlier)));
}
