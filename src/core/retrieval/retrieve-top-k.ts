/** Exact retrieval beside retrieval through an index, and what the index lost. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { annRecall } from './ann-recall.ts';
import { nearestItems } from './nearest-items.ts';
import { comparable, type Similarity } from './similarity.ts';
import { requireVectors, type Vector } from './vectors.ts';

export interface RetrieveTopKOptions {
  /** What makes an item near: the inner product, as in two-tower models, or the cosine. */
  readonly similarity?: Similarity;
}

export interface Retrieval {
  /** Ids of the k nearest items of all, nearest first. */
  readonly exact: number[];
  /** Ids of the k nearest of the items that the index visited, nearest first. */
  readonly approximate: number[];
  /** Share of `exact` that is in `approximate`. */
  readonly recall: number;
}

/**
 * Top-k retrieval by similarity, over all items and over those that an approximate index visited.
 *
 * Shows what the speed of the index costs. The inner product is the default (two-tower models, maximum inner product
 * search); vector stores set to cosine ignore the length of an item's vector, and with it the popularity it has learnt.
 *
 * @param query vector of the query, finite numbers
 * @param items vectors by item id, as long as the query
 * @param k how many items to list, an integer >= 1; above the number of items, all are listed
 * @param probed ids of the items that the index visited, in any order; repeats count once
 * @returns both lists, ties by smaller id, and the recall, in [0, 1]; recall is NaN without items
 * @throws {RangeError} when k, a vector, a probed id or the similarity is not as above
 * @see Yi et al., "Sampling-Bias-Corrected Neural Modeling for Large Corpus Item Recommendations", RecSys 2019
 * @example retrieveTopK([1, 2], [[1, 0], [0, 1], [3, 1]], 2, [0, 2]).recall // 0.5
 */
export function retrieveTopK(
  query: Vector,
  items: readonly Vector[],
  k: number,
  probed: readonly number[],
  { similarity = 'dot' }: RetrieveTopKOptions = {},
): Retrieval {
  requireCutoff('retrieveTopK', k);
  requireVectors('retrieveTopK', [query, ...items]);
  const unknown = probed.find((id) => !Object.hasOwn(items, id));
  if (unknown !== undefined) throw new RangeError(`retrieveTopK requires ids of items in probed, got ${unknown}`);
  const [from, ...to] = comparable('retrieveTopK', [query, ...items], similarity);
  const nearest = (ids: Iterable<number>): number[] => nearestItems(from as Vector, to, [...ids], k, similarity);
  const [exact, approximate] = [nearest(items.keys()), nearest(new Set(probed))];
  return { exact, approximate, recall: annRecall(exact, approximate) };
}
