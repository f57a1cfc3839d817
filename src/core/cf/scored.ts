/** A recommended item with its score, and the list of the best ones. */
import { orderByScore } from '#core/ranking/order-by-score.ts';

export interface Scored {
  /** Item id, an integer >= 0. */
  readonly item: number;
  /** In the units of the recommender that gave it; higher is better. */
  readonly score: number;
}

/**
 * The n best items: higher score first, scores within 1e-9 tied and by smaller id.
 *
 * @param scores an item id and its score each, in any order
 * @param n how many at most, an integer >= 1
 * @returns at most n items, best first
 */
export function topScored(scores: Iterable<readonly [item: number, score: number]>, n: number): Scored[] {
  const ordered = orderByScore(Array.from(scores, ([id, score]) => ({ id, score })));
  return ordered.slice(0, n).map(({ id, score }) => ({ item: id, score }));
}
