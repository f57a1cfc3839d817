/** Two-tower retrieval: what is checked, and against which function of the core. */
import { retrieveTopK } from '#core/retrieval/retrieve-top-k.ts';
import { traceRetrieveTopK } from '#core/retrieval/trace-retrieve-top-k.ts';
import { type ProbedItems, probedItems } from '#graders/arbitraries/probed-items.ts';
import { agreesWith, costs, defineGrader, expects, fc, invariantUnder, law, refuses, sameNumber } from '#graders/index.ts';

type Args = ProbedItems;
type Retrieval = { readonly exact: number[]; readonly approximate: number[]; readonly recall: number };

const twoItems = [
  [1, 0],
  [0, 2],
];
const legal: Args = [[1, 1], twoItems, 1, [0]];
const someItems = probedItems.filter(([, items]) => items.length > 0);

export default defineGrader<Args>({
  entry: 'retrieveTopK',
  oracles: ['retrieveTopK', 'annRecall', 'recallAtK'],
  inputs: probedItems,
  oracle: (query, items, k, probed) => retrieveTopK(query, items, k, probed),
  checks: [
    agreesWith('follows the definition'),
    law('an index that visits everything has recall 1', someItems, (call, [query, items, k]) => {
      const result = call(query, items, k, [...items.keys()]);
      return sameNumber((result as Retrieval).recall, 1) || { expected: 'recall 1', received: result };
    }),
    law('visiting one item more never lowers the recall', someItems, (call, [query, items, k, probed]) => {
      const before = (call(query, items, k, probed) as Retrieval).recall;
      // The worst item that was not visited: what harms least, and what a wrong denominator would punish.
      const scores = retrieveTopK(query, items, items.length, []).exact;
      const added = scores.findLast((id) => !probed.includes(id)) ?? 0;
      const after = (call(query, items, k, [...probed, added]) as Retrieval).recall;
      return (
        after >= before ||
        sameNumber(after, before) || { expected: `at least ${before}, the recall before item ${added} was visited too`, received: after }
      );
    }),
    invariantUnder(
      'a query three times as long changes nothing',
      ([query, items, k, probed]) => [query.map((value) => 3 * value), items, k, probed],
      { given: someItems.filter(([, items]) => items.length > 2) },
    ),
    invariantUnder('neither the order of the visits nor a second visit changes anything', ([query, items, k, probed]) => [
      query,
      items,
      k,
      [...probed.toReversed(), ...probed],
    ]),
    expects('of two items in the direction of the query the longer comes first', sameDirection(), () => ({
      exact: [1, 0],
      approximate: [1, 0],
      recall: 1,
    })),
    expects(
      'nothing visited: an empty list and recall 0',
      someItems.map(([query, items, k]): Args => [query, items, k, []]),
      (query, items, k) => ({
        exact: retrieveTopK(query, items, k, []).exact,
        approximate: [],
        recall: 0,
      }),
    ),
    expects(
      'no items: two empty lists and NaN',
      probedItems.map(([query, , k]): Args => [query, [], k, []]),
      () => ({ exact: [], approximate: [], recall: NaN }),
    ),
    refuses(
      'refuses a cutoff that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].flatMap((k) => [legal.with(2, k), [[1, 1], [], k, []]]),
      legal,
    ),
    refuses(
      'refuses a vector that is not as long as the query',
      [
        [[1, 1], [[1, 0], [0]], 1, [0]],
        [
          [1, 1],
          [
            [1, 0],
            [0, 2, 1],
          ],
          1,
          [0],
        ],
        [[1], twoItems, 1, [0]],
      ],
      legal,
    ),
    refuses(
      'refuses a visited id that has no item',
      [
        [[1, 1], twoItems, 1, [0, 2]],
        [[1, 1], twoItems, 1, [-1]],
        [[1, 1], [], 1, [0]],
      ],
      legal,
    ),
    costs('the steps grow little faster than the number of items', manyItems, {
      n: 50,
      of: 'the number of items',
      maxGrowth: 1.6,
      maxTimesReference: 30,
      repeats: 16,
    }),
  ],
  features: [
    {
      when: 'no two items have the same score',
      otherwise: 'two items have the same score',
      holds: (query, items) => !hasTies(query, items),
    },
    { when: 'k is at most the number of items', otherwise: 'k is above the number of items', holds: (_, items, k) => k <= items.length },
    {
      when: 'at least k items were visited',
      otherwise: 'fewer than k items were visited',
      holds: (_, __, k, probed) => new Set(probed).size >= k,
    },
    {
      when: 'no item is visited twice',
      otherwise: 'an item is visited twice',
      holds: (_, __, ___, probed) => new Set(probed).size === probed.length,
    },
  ],
  cutoff: 2,
  cost: { at: manyItems, n: 50, repeats: 16 },
  shapes: [
    {
      name: 'long-vectors',
      says: 'Coordinates in the tens and hundreds.',
      inputs: probedItems.map(([query, items, ...rest]): Args => [tenfold(query), items.map((item) => tenfold(tenfold(item))), ...rest]),
    },
  ],
  picture: 'tables',
  trace: traceRetrieveTopK,
});

const tenfold = (vector: number[]): number[] => vector.map((value) => 10 * value);

function hasTies(query: number[], items: number[][]): boolean {
  const scores = items.map((item) => item.reduce((sum, value, index) => sum + value * (query[index] as number), 0));
  return new Set(scores).size < scores.length;
}

/** Along one axis, where lengths and angles are exact by any formula. */
function sameDirection(): fc.Arbitrary<Args> {
  const axis = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat({ max: 2 }), fc.constantFrom(1, -1, 2, -2, 3, -3));
  return fc.tuple(axis, fc.integer({ min: 2, max: 4 })).map(([[size, place, length], times]): Args => {
    const vector = Array.from({ length: size }, (_, index) => (index === place % size ? length : 0));
    return [vector, [vector, vector.map((value) => times * value)], 2, [1, 0]];
  });
}

/** Every second item was visited; ten are asked for. */
function manyItems(n: number): Args {
  const items = Array.from({ length: n }, (_, id) => [0, 1, 2, 3, 4, 5, 6, 7].map((place) => ((id * 31 + place * 17) % 23) - 11));
  return [[3, -1, 2, 5, -4, 1, 2, -3], items, 10, Array.from({ length: n / 2 }, (_, place) => 2 * place)];
}
