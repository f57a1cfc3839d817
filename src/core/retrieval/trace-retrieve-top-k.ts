/** Exact and approximate retrieval worked item by item. */
import type { Trace } from '#core/trace.ts';
import { retrieveTopK } from './retrieve-top-k.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import type { Vector } from './vectors.ts';

/**
 * Takes what retrieveTopK takes; one row an item, in the order of the ids.
 *
 * @param query vector of the query
 * @param items vectors by item id
 * @param k how many items to list
 * @param probed ids that the index visited
 * @returns the dot products, and which list each item reaches
 * @throws {RangeError} when retrieveTopK does
 */
export function traceRetrieveTopK(query: Vector, items: readonly Vector[], k: number, probed: readonly number[]): Trace {
  const { exact, approximate, recall } = retrieveTopK(query, items, k, probed);
  const visited = new Set(probed);
  return {
    columns: ['item', 'dot product', 'visited by the index', 'exact rank', 'approximate rank'],
    rows: items.map((item, id) => [
      id,
      dotProduct(query, item),
      visited.has(id) ? 'yes' : 'no',
      rankIn(exact, id),
      rankIn(approximate, id),
    ]),
    result: [
      ['exact', exact],
      ['approximate', approximate],
      ['found by both', exact.filter((id) => approximate.includes(id)).length],
      ['recall', recall],
    ],
  };
}

function rankIn(list: readonly number[], id: number): number | string {
  const index = list.indexOf(id);
  return index < 0 ? 'not in it' : index + 1;
}
