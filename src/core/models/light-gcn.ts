/** Graph convolution without weights: LightGCN's propagation. */
import { requireInteger } from '#core/guards/require-integer.ts';
import { requireVectors, type Vector } from './vectors.ts';

/** An interaction: who, with what. */
export type Edge = readonly [user: number, item: number];

export interface Embeddings {
  /** A row a user. */
  readonly users: number[][];
  /** A row an item. */
  readonly items: number[][];
}

/**
 * Smooths user and item embeddings over the interaction graph and averages all depths.
 *
 * In each layer a user becomes the sum of their items' embeddings divided by sqrt(user degree x item degree), and an item
 * likewise, both from the layer before. No self-loop, no weight, no nonlinearity: LightGCN showed that these do not pay
 * for recommendation. The mean over layers 0 to L keeps the own embedding and guards against over-smoothing.
 *
 * @param edges [user, item] pairs in any order, ids integers below the number of users and of items; repeats count once
 * @param users embeddings by user id, all of one length
 * @param items embeddings by item id, of that length
 * @param layers number of propagation steps L, an integer >= 0; 0 returns the input
 * @returns embeddings by id; a node without edges keeps its own divided by L + 1
 * @throws {RangeError} when an id is out of range, lengths differ, or layers is not as above
 * @see He et al., "LightGCN: Simplifying and Powering Graph Convolution Network for Recommendation", SIGIR 2020
 * @example lightGcn([[0, 0]], [[2]], [[4]], 1) // { users: [[3]], items: [[3]] }
 */
export function lightGcn(
  edges: readonly Edge[],
  users: readonly (readonly number[])[],
  items: readonly (readonly number[])[],
  layers: number,
): Embeddings {
  requireInteger('lightGcn', 'layers', layers);
  const dimensions = requireVectors('lightGcn', 'users', users);
  requireVectors('lightGcn', 'items', items, users.length > 0 ? dimensions : undefined);
  const all = propagatedLayers(normalizedEdges('lightGcn', edges, users.length, items.length), users, items, layers);
  return { users: meanOfLayers(all.map((layer) => layer.users)), items: meanOfLayers(all.map((layer) => layer.items)) };
}

export interface NormalizedEdge {
  /** Row of the user. */
  readonly user: number;
  /** Row of the item. */
  readonly item: number;
  /** 1 / sqrt(user degree x item degree), in (0, 1]. */
  readonly weight: number;
}

/**
 * Distinct edges with their weights, by user and then item, so that sums do not depend on the order of the input.
 *
 * @param caller the function whose caller is told of a mistake
 * @param edges [user, item] pairs; repeats count once
 * @param users number of users
 * @param items number of items
 * @returns each edge once
 * @throws {RangeError} when an id is out of range
 */
export function normalizedEdges(caller: string, edges: readonly Edge[], users: number, items: number): NormalizedEdge[] {
  for (const [user, item] of edges) {
    requireNode(caller, 'user id', user, users);
    requireNode(caller, 'item id', item, items);
  }
  const keys = [...new Set(edges.map(([user, item]) => user * items + item))].toSorted((a, b) => a - b);
  const distinct = keys.map((key) => ({ user: Math.floor(key / items), item: key % items }));
  const [userDegrees, itemDegrees] = [new Array<number>(users).fill(0), new Array<number>(items).fill(0)];
  for (const { user, item } of distinct) {
    userDegrees[user] = (userDegrees[user] ?? 0) + 1;
    itemDegrees[item] = (itemDegrees[item] ?? 0) + 1;
  }
  return distinct.map(({ user, item }) => ({ user, item, weight: 1 / Math.sqrt((userDegrees[user] ?? 0) * (itemDegrees[item] ?? 0)) }));
}

/**
 * The embeddings of every layer, the input being layer 0.
 *
 * @param edges distinct edges with weights
 * @param users embeddings of layer 0 by user id
 * @param items embeddings of layer 0 by item id
 * @param layers number of further layers
 * @returns layers + 1 embedding tables
 */
export function propagatedLayers(
  edges: readonly NormalizedEdge[],
  users: readonly Vector[],
  items: readonly Vector[],
  layers: number,
): Embeddings[] {
  const all: Embeddings[] = [{ users: users.map((vector) => [...vector]), items: items.map((vector) => [...vector]) }];
  for (let layer = 1; layer <= layers; layer += 1) all.push(nextLayer(edges, all[layer - 1] ?? { users: [], items: [] }));
  return all;
}

function nextLayer(edges: readonly NormalizedEdge[], before: Embeddings): Embeddings {
  const users = before.users.map((vector) => vector.map(() => 0));
  const items = before.items.map((vector) => vector.map(() => 0));
  for (const { user, item, weight } of edges) {
    addScaled(users[user] ?? [], before.items[item] ?? [], weight);
    addScaled(items[item] ?? [], before.users[user] ?? [], weight);
  }
  return { users, items };
}

/** Adds in place to a row that nobody else has seen yet. */
function addScaled(target: number[], vector: Vector, weight: number): void {
  for (let index = 0; index < vector.length; index += 1) target[index] = (target[index] ?? 0) + weight * (vector[index] ?? 0);
}

function meanOfLayers(layers: readonly (readonly Vector[])[]): number[][] {
  const first = layers[0] ?? [];
  return first.map((vector, row) =>
    vector.map((_, column) => layers.reduce((sum, layer) => sum + (layer[row]?.[column] ?? 0), 0) / layers.length),
  );
}

function requireNode(caller: string, name: string, id: number, count: number): void {
  if (!Number.isInteger(id) || id < 0 || id >= count)
    throw new RangeError(`${caller} requires an integer ${name} in [0, ${count}), got ${String(id)}`);
}
