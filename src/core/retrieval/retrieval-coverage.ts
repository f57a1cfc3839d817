/** Which items a vector index can show at all. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { nearestItems } from './nearest-items.ts';
import { comparable, type Similarity } from './similarity.ts';
import { requireVectors, type Vector } from './vectors.ts';

export interface RetrievalCoverageOptions {
  /** What makes an item near: the cosine, or the inner product. */
  readonly similarity?: Similarity;
}

export interface RetrievalCoverage {
  /** Share of the items that at least one query retrieves, in [0, 1]. */
  readonly coverage: number;
  /** Ids of the items that no query retrieves, ascending. */
  readonly orphans: number[];
  /** Ids of the items that more than `hubShare` of the queries retrieve, ascending. */
  readonly hubs: number[];
}

/**
 * Retrieval coverage: how much of the catalogue the top k of a set of queries reaches, who is left out, who is everywhere.
 *
 * In many dimensions a few vectors are near everything (hubs) and many are near nothing (orphans); a ranker behind the
 * index never sees an orphan. Cosine is the default here, as most vector stores have it; under the inner product items
 * with long vectors become the hubs.
 *
 * @param queries vectors of the queries, finite numbers
 * @param items vectors by item id, at least one, as long as the queries
 * @param k how many items a query retrieves, an integer >= 1; above the number of items, all
 * @param hubShare share of the queries beyond which an item is a hub, in [0, 1]
 * @returns coverage in [0, 1] and ids; without queries coverage is 0, every item is an orphan and none a hub
 * @throws {RangeError} when there is no item, or an argument is not as above
 * @see Radovanović, Nanopoulos and Ivanović, "Hubs in Space", Journal of Machine Learning Research 11, 2010
 * @example retrievalCoverage([[1, 0], [1, 1]], [[1, 0], [0, 1], [2, 2]], 1, 0.5) // { coverage: 0.6666..., orphans: [1], hubs: [] }
 */
export function retrievalCoverage(
  queries: readonly Vector[],
  items: readonly Vector[],
  k: number,
  hubShare: number,
  options: RetrievalCoverageOptions = {},
): RetrievalCoverage {
  requireInRange('retrievalCoverage', 'hubShare', hubShare, 0, 1);
  const counts = retrievalCounts(queries, items, k, options);
  const idsWhere = (test: (count: number) => boolean): number[] => [...counts.keys()].filter((id) => test(counts[id] as number));
  const orphans = idsWhere((count) => count === 0);
  return {
    coverage: (items.length - orphans.length) / items.length,
    orphans,
    // Divided, not hubShare multiplied: 3 of 10 queries is then exactly the 0.3 that the caller wrote.
    hubs: idsWhere((count) => count / queries.length > hubShare),
  };
}

/**
 * How many of the queries retrieve each item.
 *
 * @param queries vectors of the queries
 * @param items vectors by item id, at least one
 * @param k how many items a query retrieves, an integer >= 1
 * @returns counts by item id
 * @throws {RangeError} when there is no item, or k, a vector or the similarity is not legal
 */
export function retrievalCounts(
  queries: readonly Vector[],
  items: readonly Vector[],
  k: number,
  { similarity = 'cosine' }: RetrievalCoverageOptions = {},
): number[] {
  requireCutoff('retrievalCoverage', k);
  if (items.length === 0) throw new RangeError('retrievalCoverage requires at least one item, got none');
  requireVectors('retrievalCoverage', [...items, ...queries]);
  const to = comparable('retrievalCoverage', items, similarity);
  const ids = [...items.keys()];
  const counts = items.map(() => 0);
  for (const from of comparable('retrievalCoverage', queries, similarity)) {
    for (const id of nearestItems(from, to, ids, k, similarity)) counts[id] = (counts[id] as number) + 1;
  }
  return counts;
}
