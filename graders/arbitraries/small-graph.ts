/** `[edges, users, items, layers]`: a small bipartite graph with embeddings; edges repeat, and some nodes have none. */
import * as fc from 'fast-check';

export type Edge = [user: number, item: number];
export type SmallGraph = [edges: Edge[], users: number[][], items: number[][], layers: number];

const value = fc.integer({ min: -3, max: 3 });

function graph(dimensions: number): fc.Arbitrary<SmallGraph> {
  const vectors = fc.array(fc.array(value, { minLength: dimensions, maxLength: dimensions }), { minLength: 1, maxLength: 4, size: 'max' });
  const edges = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 8, size: 'max' });
  return fc.tuple(edges, vectors, vectors, fc.constantFrom(2, 1, 3, 0)).map(([pairs, users, items, layers]): SmallGraph => {
    return [pairs.map(([user, item]): Edge => [user % users.length, item % items.length]), users, items, layers];
  });
}

export const smallGraph: fc.Arbitrary<SmallGraph> = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: graph(1) },
  { weight: 1, arbitrary: graph(2) },
);
