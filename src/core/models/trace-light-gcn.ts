/** LightGCN worked layer by layer. */
import type { Trace } from '#core/trace.ts';
import { type Edge, lightGcn, normalizedEdges, propagatedLayers } from './light-gcn.ts';
import type { Vector } from './vectors.ts';

/** Takes what lightGcn takes; one row for each layer, node and coordinate, and the mean over layers is the result. */
export function traceLightGcn(
  edges: readonly Edge[],
  users: readonly (readonly number[])[],
  items: readonly (readonly number[])[],
  layers: number,
): Trace {
  const result = lightGcn(edges, users, items, layers);
  const weighted = normalizedEdges('traceLightGcn', edges, users.length, items.length);
  const rowsOf = (layer: number, side: string, embeddings: readonly Vector[]) =>
    embeddings.flatMap((vector, id) => vector.map((value, coordinate) => [layer, `${side} ${id}`, coordinate, value]));
  const rows = propagatedLayers(weighted, users, items, layers).flatMap((embeddings, layer) => [
    ...rowsOf(layer, 'user', embeddings.users),
    ...rowsOf(layer, 'item', embeddings.items),
  ]);
  return {
    columns: ['layer', 'node', 'coordinate', 'value'],
    rows,
    result: [
      ['edge weights', weighted.map(({ user, item, weight }) => [user, item, weight])],
      ['users', result.users],
      ['items', result.items],
    ],
  };
}
