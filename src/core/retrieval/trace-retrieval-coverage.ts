/** Retrieval coverage worked item by item. */
import type { Trace } from '#core/trace.ts';
import { retrievalCounts, retrievalCoverage } from './retrieval-coverage.ts';
import type { Vector } from './vectors.ts';

/**
 * Takes what retrievalCoverage takes; one row an item.
 *
 * @param queries vectors of the queries
 * @param items vectors by item id
 * @param k how many items a query retrieves
 * @param hubShare share of the queries beyond which an item is a hub
 * @returns how often each item is retrieved and what that makes it
 * @throws {RangeError} when retrievalCoverage does
 */
export function traceRetrievalCoverage(queries: readonly Vector[], items: readonly Vector[], k: number, hubShare: number): Trace {
  const { coverage, orphans, hubs } = retrievalCoverage(queries, items, k, hubShare);
  const verdict = (id: number): string => {
    if (orphans.includes(id)) return 'orphan';
    return hubs.includes(id) ? 'hub' : 'covered';
  };
  return {
    columns: ['item', 'retrieved by', 'share of queries', 'counts as'],
    rows: retrievalCounts(queries, items, k).map((count, id) => [id, count, count / queries.length, verdict(id)]),
    result: [
      ['queries', queries.length],
      ['items', items.length],
      ['coverage', coverage],
      ['orphans', orphans],
      ['hubs', hubs],
    ],
  };
}
