/** LightGCN propagation: what is checked, and against which function of the core. */
import { lightGcn } from '#core/models/light-gcn.ts';
import { traceLightGcn } from '#core/models/trace-light-gcn.ts';
import { type Edge, type SmallGraph, smallGraph } from '#graders/arbitraries/small-graph.ts';
import { agreesWith, costs, defineGrader, expects, fc, invariantUnder, law, refuses, sameValue } from '#graders/index.ts';

type Args = SmallGraph;
type Result = { readonly users: number[][]; readonly items: number[][] };

const legal: Args = [[[0, 0]], [[2]], [[4]], 0];
const connected = smallGraph.filter(([edges]) => edges.length > 0);

export default defineGrader<Args>({
  entry: 'lightGcn',
  oracles: ['lightGcn', 'normalizedEdges', 'propagatedLayers'],
  inputs: smallGraph,
  oracle: lightGcn,
  checks: [
    agreesWith('follows the definition'),
    law(
      'embeddings twice as large and of the other sign give results twice as large and of the other sign',
      connected,
      (call, [edges, users, items, layers]) => {
        const once = call(edges, users, items, layers) as Result;
        const twice = call(edges, timesMinusTwo(users), timesMinusTwo(items), layers);
        const right = { users: timesMinusTwo(once.users), items: timesMinusTwo(once.items) };
        return sameValue(twice, right) || { expected: `${JSON.stringify(right)}, the first result times -2`, received: twice };
      },
    ),
    invariantUnder('the order of the edges changes nothing', ([edges, ...rest], draw) => [rotated(edges.toReversed(), draw), ...rest], {
      given: connected,
    }),
    invariantUnder(
      'naming an edge again changes nothing',
      ([edges, ...rest], draw) => [[...edges, edges[Math.floor(draw * edges.length)] ?? [0, 0]], ...rest],
      { given: connected },
    ),
    law('counting the ids from the other end turns the rows around, and nothing else', connected, (call, [edges, users, items, layers]) => {
      const before = call(edges, users, items, layers) as Result;
      const renamed = edges.map(([user, item]): Edge => [users.length - 1 - user, items.length - 1 - item]);
      const after = call(renamed, users.toReversed(), items.toReversed(), layers);
      const right = { users: before.users.toReversed(), items: before.items.toReversed() };
      return (
        sameValue(after, right) || { expected: `${JSON.stringify(right)}, the first result with its rows turned around`, received: after }
      );
    }),
    expects('ids of two figures keep their edges apart, at any depth', wideGraph(), lightGcn, { runs: 10 }),
    expects(
      'without edges only the own embedding is left, divided by the number of layers and one',
      smallGraph.map(([, ...rest]): Args => [[], ...rest]),
      (_, users, items, layers) => ({ users: dividedBy(layers + 1, users), items: dividedBy(layers + 1, items) }),
    ),
    expects(
      '0 layers give back the input',
      smallGraph.map(([edges, users, items]): Args => [edges, users, items, 0]),
      (_, users, items) => ({ users, items }),
    ),
    law('after one layer a user has heard of items only, and not of itself', connected, (call, [edges, users, items]) => {
      const result = call(
        edges,
        users,
        items.map((vector) => vector.map(() => 0)),
        1,
      ) as Result;
      return (
        sameValue(result.users, dividedBy(2, users)) || {
          expected: `users at half of what they were, since all items are 0`,
          received: result,
        }
      );
    }),
    law('after one layer an item has heard of its users as they were, and not of itself', connected, (call, [edges, users, items]) => {
      const result = call(
        edges,
        users.map((vector) => vector.map(() => 0)),
        items,
        1,
      ) as Result;
      return (
        sameValue(result.items, dividedBy(2, items)) || {
          expected: `items at half of what they were, since all users are 0`,
          received: result,
        }
      );
    }),
    refuses(
      'refuses a number of layers that is not a whole number from 0 up',
      [-1, 0.5, NaN, Infinity].map((layers) => legal.with(3, layers)),
      legal,
    ),
    refuses(
      'refuses an edge to somebody or something that is not there',
      [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ].map((edge) => legal.with(0, [edge as Edge])),
      legal,
    ),
    refuses(
      'refuses an embedding that is not finite',
      // Beside a finite number as well as alone.
      [
        ...[NaN, Infinity, -Infinity].flatMap((value) => [legal.with(1, [[value]]), legal.with(2, [[value]])]),
        legal.with(1, [[1, NaN]]).with(2, [[1, 1]]),
        legal.with(1, [[1, 1]]).with(2, [[1, NaN]]),
      ],
      legal,
    ),
    costs('the steps grow with the number of edges, not with the square of the number of nodes', sparseGraph, {
      n: 25,
      of: 'the number of edges',
      maxGrowth: 1.6,
      maxTimesReference: 40,
      repeats: 16,
    }),
  ],
  features: [
    {
      when: 'no edge is named twice',
      otherwise: 'an edge is named twice',
      holds: (edges) => new Set(edges.map((edge) => edge.join())).size === edges.length,
    },
    {
      when: 'every user and every item has an edge',
      otherwise: 'a user or an item has no edge',
      holds: (edges, users, items) =>
        new Set(edges.map(([user]) => user)).size === users.length && new Set(edges.map(([, item]) => item)).size === items.length,
    },
    { when: 'there are no layers', otherwise: 'there are layers', holds: (_, __, ___, layers) => layers === 0 },
    { when: 'there is at most one layer', otherwise: 'there are two layers or more', holds: (_, __, ___, layers) => layers <= 1 },
  ],
  cost: { at: sparseGraph, n: 25, repeats: 16 },
  shapes: [{ name: 'wide-graph', says: 'Thirteen users, thirteen items and up to six layers.', inputs: wideGraph() }],
  picture: 'tables',
  trace: traceLightGcn,
});

/** Edges that a careless key takes for one another, as 1 with 11 and 11 with 1 written side by side, among others. */
function wideGraph(): fc.Arbitrary<Args> {
  const nodes = 13;
  const table = fc
    .array(fc.integer({ min: -3, max: 3 }), { minLength: nodes, maxLength: nodes })
    .map((values) => values.map((value) => [value]));
  const others = fc.array(fc.tuple(fc.nat({ max: nodes - 1 }), fc.nat({ max: nodes - 1 })), { maxLength: 12 });
  return fc.tuple(others, table, table, fc.integer({ min: 1, max: 6 })).map(([edges, users, items, layers]): Args => {
    return [[[1, 11], [11, 1], [1, 10], [2, 0], ...edges], users, items, layers];
  });
}

function timesMinusTwo(table: number[][]): number[][] {
  return table.map((vector) => vector.map((value) => -2 * value));
}

function dividedBy(divisor: number, table: readonly (readonly number[])[]): number[][] {
  return table.map((vector) => vector.map((value) => value / divisor));
}

function rotated(edges: Edge[], draw: number): Edge[] {
  const turn = Math.floor(draw * edges.length);
  return [...edges.slice(turn), ...edges.slice(0, turn)];
}

/** n users and n items with two edges each. */
function sparseGraph(n: number): Args {
  const ids = Array.from({ length: n }, (_, id) => id);
  const edges = ids.flatMap((id): Edge[] => [
    [id, (id * 7) % n],
    [id, (id * 7 + 1) % n],
  ]);
  return [edges, ids.map((id) => [id % 5, 1]), ids.map((id) => [1, (id * 3) % 7]), 2];
}
