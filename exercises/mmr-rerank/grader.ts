/** Maximal marginal relevance: what is checked, and against which function of the core. */
import { mmrRerank } from '#core/rerank/mmr-rerank.ts';
import { traceMmrRerank } from '#core/rerank/trace-mmr-rerank.ts';
import {
  type ItemsWithVectors,
  itemsWithLongVectors,
  itemsWithoutTies,
  itemsWithVectors,
} from '#graders/arbitraries/items-with-vectors.ts';
import { agreesWith, costs, defineGrader, expects, fc, invariantUnder, law, refuses } from '#graders/index.ts';

type Args = ItemsWithVectors;

const legal: Args = [
  [0.5, 0.4],
  [
    [1, 0],
    [0, 1],
  ],
  0.5,
  2,
];

export default defineGrader<Args>({
  entry: 'mmrRerank',
  oracles: ['mmrRerank', 'mmrSteps'],
  inputs: itemsWithVectors,
  oracle: (relevance, vectors, lambda, k) => mmrRerank(relevance, vectors, lambda, k),
  checks: [
    agreesWith('follows the definition'),
    expects(
      'with lambda 1 the order is that of relevance',
      itemsWithVectors.map(([relevance, vectors, , k]): Args => [relevance, vectors, 1, k]),
      (relevance, _, __, k) => byRelevance([...relevance]).slice(0, k),
    ),
    law(
      'the first pick is the most relevant item whenever lambda is above 0',
      itemsWithVectors.filter(([relevance, , lambda]) => relevance.length > 1 && lambda > 0),
      (call, args) => {
        const picks = call(...args);
        const best = byRelevance(args[0])[0];
        return (picks as number[])[0] === best || { expected: `item ${best} first`, received: picks };
      },
    ),
    law(
      'a shorter list is the beginning of a longer one',
      itemsWithVectors.filter(([relevance, , , k]) => relevance.length > k),
      (call, [relevance, vectors, lambda, k]) => {
        const picks = call(relevance, vectors, lambda, k);
        const more = call(relevance, vectors, lambda, relevance.length) as number[];
        return (
          (picks as number[]).join() === more.slice(0, k).join() || { expected: `the first ${k} of ${more.join(', ')}`, received: picks }
        );
      },
    ),
    invariantUnder('a longer or shorter vector of the same direction changes nothing', stretchOne, {
      given: itemsWithoutTies.filter(([relevance, , , k]) => relevance.length > 2 && k > 1),
    }),
    expects('likeness to the nearest pick counts, and not the average', copies(), () => [0, 1, 2, 3]),
    expects(
      'an item that points away from the picks gains by it',
      fc.integer({ min: 1, max: 9 }).map((relevance): Args => {
        return [
          [1, 0.05 * relevance + 0.1, 0.05 * relevance],
          [
            [2, 0],
            [0, 1],
            [-1, 0],
          ],
          0.5,
          2,
        ];
      }),
      () => [0, 2],
    ),
    expects(
      'an item with a vector of zeros is like nothing',
      fc.integer({ min: 11, max: 19 }).map(
        (relevance): Args => [
          [1, relevance / 20, 0.5, 0.45],
          [
            [1, 0],
            [3, 0],
            [0, 0],
            [1, 1],
          ],
          0.5,
          2,
        ],
      ),
      () => [0, 2],
    ),
    expects(
      'equal items: the smaller id first',
      fc
        .tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom(0, 0.5, 1))
        .map(([n, lambda]): Args => [upTo(n).map(() => 0.5), upTo(n).map(() => [1, 2]), lambda, n]),
      (relevance) => upTo(relevance.length),
    ),
    expects(
      'no items: an empty list',
      itemsWithVectors.map(([, , lambda, k]): Args => [[], [], lambda, k]),
      () => [],
    ),
    refuses(
      'refuses a k that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].flatMap((k) => [legal.with(3, k), [[], [], 0.5, k]]),
      legal,
    ),
    refuses(
      'refuses a lambda outside 0 to 1',
      [-0.1, 1.1, NaN, Infinity].map((lambda) => legal.with(2, lambda)),
      legal.with(2, 1),
    ),
    refuses('refuses lists of different lengths', [legal.with(0, [0.5]), legal.with(0, [0.5, 0.4, 0.3]), legal.with(1, [])], legal),
    refuses(
      'refuses a number that is not finite',
      [NaN, Infinity, -Infinity].flatMap((value) => [
        legal.with(0, [0.5, value]),
        legal.with(1, [
          [1, 0],
          [value, 1],
        ]),
      ]),
      legal,
    ),
    costs('the steps grow less than with the cube of the number of items', manyItems, {
      n: 16,
      of: 'the number of items',
      maxGrowth: 2.5,
      maxTimesReference: 60,
      repeats: 4,
    }),
  ],
  features: [
    {
      when: 'at most two items are picked',
      otherwise: 'three items or more are picked',
      holds: (relevance, _, __, k) => Math.min(k, relevance.length) <= 2,
    },
    {
      when: 'no vector is all zeros',
      otherwise: 'a vector is all zeros',
      holds: (_, vectors) => vectors.every((vector) => vector.some((value) => value !== 0)),
    },
    {
      when: 'no number of a vector is below 0',
      otherwise: 'a number of a vector is below 0',
      holds: (_, vectors) => vectors.flat().every((value) => value >= 0),
    },
    { when: 'lambda is 1', otherwise: 'lambda is below 1', holds: (_, __, lambda) => lambda === 1 },
  ],
  cutoff: 3,
  cost: { at: manyItems, n: 16, repeats: 8 },
  shapes: [{ name: 'long-vectors', says: 'Vectors of four and five numbers.', inputs: itemsWithLongVectors }],
  picture: 'tables',
  trace: (relevance, vectors, lambda, k) => traceMmrRerank(relevance, vectors, lambda, k),
});

const upTo = (n: number): number[] => Array.from({ length: n }, (_, item) => item);

function byRelevance(relevance: number[]): number[] {
  return upTo(relevance.length).sort((a, b) => (relevance[b] ?? 0) - (relevance[a] ?? 0) || a - b);
}

function stretchOne([relevance, vectors, ...rest]: Args, draw: number): Args {
  const chosen = Math.floor(draw * vectors.length);
  const factor = [10, 3, 0.1][Math.floor(draw * 997) % 3] ?? 1;
  return [relevance, vectors.map((vector, item) => (item === chosen ? vector.map((value) => value * factor) : vector)), ...rest];
}

/** Three items at right angles to each other come first; then a copy of the first and something half new are left. */
function copies(): fc.Arbitrary<Args> {
  return fc.integer({ min: 0, max: 4 }).map((step): Args => {
    const relevance = [1, 0.95, 0.9, 0.6 + step / 100, 0.85];
    return [
      relevance,
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
        [1, 1, 1],
        [1, 0, 0],
      ],
      0.5,
      4,
    ];
  });
}

/** Directions all around the circle; every item is picked. */
function manyItems(n: number): Args {
  return [
    upTo(n).map((item) => ((item * 37) % 101) / 101),
    upTo(n).map((item) => [((item * 13) % 29) - 14.5, ((item * 7) % 31) - 15.3]),
    0.6,
    n,
  ];
}
