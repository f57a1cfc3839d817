/** What a vector index reaches: what is checked, and against which function of the core. */
import { retrievalCoverage } from '#core/retrieval/retrieval-coverage.ts';
import { traceRetrievalCoverage } from '#core/retrieval/trace-retrieval-coverage.ts';
import { isClear, largerIndexes, manyItems, type QueriedVectors, queriedVectors } from '#graders/arbitraries/queried-vectors.ts';
import { agreesWith, costs, defineGrader, expects, fc, invariantUnder, law, refuses, sameNumber } from '#graders/index.ts';

type Args = QueriedVectors;
type Reach = { readonly coverage: number; readonly orphans: readonly number[]; readonly hubs: readonly number[] };

const legal: Args = [
  [],
  [
    [2, 0],
    [0, 1],
  ],
  1,
  0.5,
];
const counted = fc.integer({ min: 1, max: 6 });

export default defineGrader<Args>({
  entry: 'retrievalCoverage',
  oracles: ['retrievalCoverage', 'retrieveTopK'],
  inputs: queriedVectors,
  oracle: (queries, items, k, hubShare) => retrievalCoverage(queries, items, k, hubShare),
  checks: [
    agreesWith('follows the definition'),
    law('covered items and orphans are all items', queriedVectors, (call, args) => {
      const result = call(...args) as unknown as Reach;
      const covered = args[1].length - result.orphans.length;
      return (
        sameNumber(result.coverage * args[1].length, covered) || {
          expected: `a coverage of ${covered} of ${args[1].length} items`,
          received: { ...result },
        }
      );
    }),
    law(
      'more queries never lower the coverage',
      queriedVectors.filter(([queries]) => queries.length > 1),
      (call, [queries, ...rest]) => {
        const [fewer, all] = [call(queries.slice(0, -1), ...rest), call(queries, ...rest)] as unknown as [Reach, Reach];
        return (
          all.coverage >= fewer.coverage || {
            expected: `a coverage of at least ${fewer.coverage}, that of all queries but the last`,
            received: { ...all },
          }
        );
      },
    ),
    invariantUnder('the length of a vector changes nothing', ([queries, items, ...rest], draw) => {
      const times = draw < 0.5 ? 2 : 8;
      const place = Math.floor(draw * items.length);
      return [
        queries.map((query) => query.map((value) => value / 4)),
        items.map((item, id) => (id === place ? item.map((value) => value * times) : item)),
        ...rest,
      ];
    }),
    invariantUnder('the order of the queries changes nothing', ([queries, ...rest], draw) => {
      const turn = Math.floor(draw * queries.length);
      return [[...queries.slice(turn), ...queries.slice(0, turn)], ...rest];
    }),
    expects(
      'a k of all items or more reaches every item with every query',
      queriedVectors
        .filter(([queries]) => queries.length > 0)
        .map(([queries, items, k, hubShare]): Args => [queries, items, items.length + k - 1, hubShare]),
      (_, items, __, hubShare) => ({ coverage: 1, orphans: [], hubs: hubShare < 1 ? [...items.keys()] : [] }),
    ),
    expects(
      'without queries nothing is covered, and nothing is a hub',
      queriedVectors.map(([, ...rest]): Args => [[], ...rest]),
      (_, items) => ({ coverage: 0, orphans: [...items.keys()], hubs: [] }),
    ),
    expects(
      'of equally near items the smaller ids are retrieved',
      fc
        .tuple(counted, fc.integer({ min: 1, max: 5 }), fc.constantFrom([3, 1], [0, 0]))
        .map(([k, more, vector]): Args => [[[1, 1]], Array.from({ length: k + more }, () => [...vector]), k, 0]),
      (_, items, k) => {
        const ids = [...items.keys()];
        return { coverage: k / items.length, orphans: ids.slice(k), hubs: ids.slice(0, k) };
      },
    ),
    expects(
      'a zero vector has a cosine of 0: nearer than what points away',
      fc.tuple(counted, counted).map(
        ([a, b]): Args => [
          [
            [1, 1],
            [0, 0],
          ],
          [
            [-a, -b],
            [0, 0],
            [-b, 0],
          ],
          1,
          0.5,
        ],
      ),
      () => ({ coverage: 2 / 3, orphans: [2], hubs: [] }),
    ),
    expects(
      'an item that exactly hubShare of the queries retrieve is no hub, and one retrieved once is no orphan',
      counted.map(
        (pairs): Args => [
          Array.from({ length: 2 * pairs }, (_, query) => (query < pairs ? [1, 0] : [0, 1])),
          [
            [2, 0],
            [0, 3],
            [-1, -1],
          ],
          1,
          0.5,
        ],
      ),
      () => ({ coverage: 2 / 3, orphans: [2], hubs: [] }),
    ),
    law(
      'another k, or another hubShare, for the same vectors is another question',
      queriedVectors.filter(([queries, items, k, hubShare]) => isClear([queries, items, 1 + (k % 3), hubShare])),
      (call, [queries, items, k, hubShare]) => {
        call(queries, items, k, hubShare);
        const other = 1 + (k % 3);
        const [received, right] = [call(queries, items, other, 0) as unknown as Reach, retrievalCoverage(queries, items, other, 0)];
        const holds = sameNumber(received.coverage, right.coverage) && received.hubs.length === right.hubs.length;
        return (
          holds || {
            expected: `a coverage of ${right.coverage} and ${right.hubs.length} hubs for k = ${other} and hubShare 0`,
            received: { ...received },
          }
        );
      },
      { runs: 20 },
    ),
    refuses(
      'refuses a cutoff that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].flatMap((k) => [
        [[[1, 0]], legal[1], k, 1],
        [[], legal[1], k, 1],
      ]),
      legal,
    ),
    refuses(
      'refuses an empty catalogue, with queries or without',
      [
        [[[1, 0]], [], 1, 1],
        [[], [], 1, 1],
      ],
      legal,
    ),
    refuses(
      'refuses a hubShare that is no share',
      [-0.1, 1.5, NaN].map((hubShare) => [[[1, 0]], legal[1], 1, hubShare]),
      legal,
    ),
    refuses(
      'refuses a number that is not finite, in a query or in an item',
      [NaN, Infinity].flatMap((value) => [
        [[[1, value]], legal[1], 1, 1],
        [legal[0], [[value, 0]], 1, 1],
        [
          legal[0],
          [
            [2, 0],
            [value, 0],
          ],
          1,
          1,
        ],
      ]),
      legal,
    ),
    costs('the steps grow hardly faster than the number of items', manyItems, {
      n: 60,
      of: 'the number of items',
      maxGrowth: 1.6,
      maxTimesReference: 60,
      repeats: 2,
    }),
  ],
  features: [
    { when: 'k is below the number of items', otherwise: 'k is the number of items or more', holds: (_, items, k) => k < items.length },
    { when: 'there are queries', otherwise: 'there are no queries', holds: (queries) => queries.length > 0 },
    {
      when: 'no vector is zero',
      otherwise: 'a vector is zero',
      holds: (queries, items) => [...queries, ...items].every((vector) => vector.some((value) => value !== 0)),
    },
  ],
  cutoff: 2,
  cost: { at: manyItems, n: 100, repeats: 2 },
  shapes: [{ name: 'larger-indexes', says: 'Six to twelve queries, eight or more items, four or five dimensions.', inputs: largerIndexes }],
  picture: 'tables',
  trace: (queries, items, k, hubShare) => traceRetrievalCoverage(queries, items, k, hubShare),
});
