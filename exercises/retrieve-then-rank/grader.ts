/** Retrieve, then rank: what is checked, and against which functions of the core. */
import { retrieveThenRank } from '#core/retrieval/retrieve-then-rank.ts';
import { traceRetrieveThenRank } from '#core/retrieval/trace-retrieve-then-rank.ts';
import { type FusibleSources, fusibleSources } from '#graders/arbitraries/fusible-sources.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses } from '#graders/index.ts';

type Args = FusibleSources;
type Result = { readonly candidates: number[]; readonly ranked: number[] };

const legal: Args = [[[0, 1]], [], [0.5, 0.2], 60, 2, 1];

export default defineGrader<Args>({
  entry: 'retrieveThenRank',
  oracles: ['reciprocalRankFusion', 'retrieveThenRank'],
  inputs: fusibleSources,
  oracle: retrieveThenRank,
  checks: [
    agreesWith('follows the definition'),
    invariantUnder('the order of the sources changes nothing', ([sources, ...rest]) => [sources.toReversed(), ...rest], {
      given: fusibleSources.filter(([sources]) => sources.length > 1),
    }),
    law('what is shown was a candidate, the best scores first', fusibleSources, (call, args) => {
      const result = call(...args);
      const { candidates, ranked } = result as Result;
      const scores = ranked.map((item) => args[2][item] ?? NaN);
      const right = ranked.every((item) => candidates.includes(item)) && isFalling(scores);
      return right || { expected: 'ranked items that are all candidates, with scores that never rise', received: result };
    }),
    law('nothing that was seen is a candidate or shown', fusibleSources.filter(listsSomethingSeen), (call, args) => {
      const result = call(...args);
      const { candidates, ranked } = result as Result;
      const again = [...candidates, ...ranked].filter((item) => args[1].includes(item));
      return again.length === 0 || { expected: `no item of [${args[1].join(', ')}]`, received: result };
    }),
    law('the pool is full as long as unseen items are left', fusibleSources, (call, args) => {
      const result = call(...args);
      const unseen = new Set(args[0].flat().filter((item) => !args[1].includes(item)));
      const size = Math.min(args[4], unseen.size);
      return (result as Result).candidates.length === size || { expected: `${size} candidates`, received: result };
    }),
    law('of one source, the candidates keep the order', oneSource(), (call, args) => {
      const result = call(...args);
      const kept = (args[0][0] ?? []).filter((item) => !args[1].includes(item)).slice(0, args[4]);
      return (result as Result).candidates.join() === kept.join() || { expected: `the candidates ${kept.join(', ')}`, received: result };
    }),
    expects(
      'two middling ranks beat one first rank when the constant is 60',
      fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 })).map(([rank, k]) => agreedOn(rank, k)),
      (sources) => ({ candidates: sources[0]?.slice(-1), ranked: sources[0]?.slice(-1) }),
    ),
    expects(
      'a first rank beats two later ones when the constant is 1',
      fc
        .tuple(fc.integer({ min: 4, max: 9 }), fc.integer({ min: 1, max: 9 }))
        .map(([rank, k]): Args => agreedOn(rank, k).with(3, 1) as Args),
      () => ({ candidates: [0], ranked: [0] }),
    ),
    expects('what stands behind a seen item keeps its rank', behindSeen(), ([[, behind = 0] = [], [first = 0] = []]) => ({
      candidates: [first, behind],
      ranked: [first, behind],
    })),
    expects(
      'equal sums and equal scores: the smaller id first',
      fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 2, maxLength: 2 }).map(([a = 0, b = 1]): Args => {
        return [
          [
            [a, b],
            [b, a],
          ],
          [],
          Array.from({ length: 12 }, () => 0.5),
          60,
          2,
          2,
        ];
      }),
      ([[a = 0, b = 0] = []]) => ({ candidates: [Math.min(a, b), Math.max(a, b)], ranked: [Math.min(a, b), Math.max(a, b)] }),
    ),
    expects(
      'everything seen, or nothing retrieved: two empty lists',
      fusibleSources.map(([sources, seen, ...rest]): Args => [sources, [...seen, ...sources.flat()], ...rest]),
      () => ({ candidates: [], ranked: [] }),
    ),
    refuses('refuses a pool that is not a whole number from 1 up', cutoffs(4), legal),
    refuses('refuses a k that is not a whole number from 1 up', cutoffs(5), legal),
    refuses(
      'refuses a rank constant below 1 or not finite',
      [0.5, 0, -1, NaN, Infinity].map((constant) => legal.with(3, constant)),
      legal.with(3, 1),
    ),
    refuses(
      'refuses a source that lists an id twice',
      [legal.with(0, [[1, 1]]), legal.with(0, [[0], [0, 1, 0]])],
      legal.with(0, [[0], [0, 1]]),
    ),
    refuses('refuses an id without a score', [legal.with(0, [[0, 2]]), legal.with(0, [[0], [1, 5]])], legal),
    refuses(
      'refuses a score that is not finite',
      [NaN, Infinity, -Infinity].map((score) => legal.with(2, [score, 0.2])),
      legal,
    ),
  ],
  features: [
    {
      when: 'no source lists a seen item',
      otherwise: 'a source lists a seen item',
      holds: (sources, seen) => !sources.flat().some((item) => seen.includes(item)),
    },
    {
      when: 'no item stands in two sources',
      otherwise: 'an item stands in two sources or more',
      holds: (sources) => new Set(sources.flat()).size === sources.flat().length,
    },
    {
      when: 'the pool holds everything that was retrieved',
      otherwise: 'more was retrieved than the pool holds',
      holds: (sources, _, __, ___, pool) => new Set(sources.flat()).size <= pool,
    },
  ],
  cutoff: 5,
  cost: { at: longSources, n: 100, repeats: 32 },
  shapes: [
    {
      name: 'narrow-pools',
      says: 'Pools of one to three candidates.',
      inputs: fusibleSources.map((args): Args => args.with(4, 1 + (args[4] % 3)) as Args),
    },
  ],
  picture: 'tables',
  trace: traceRetrieveThenRank,
});

const isFalling = (values: number[]): boolean => values.every((value, index) => value <= (values[index - 1] ?? Infinity));

function listsSomethingSeen([sources, seen]: Args): boolean {
  return sources.flat().some((item) => seen.includes(item));
}

function oneSource(): fc.Arbitrary<Args> {
  return fusibleSources.filter(([[source = []]]) => source.length > 1).map(([sources, ...rest]): Args => [sources.slice(0, 1), ...rest]);
}

/** Two sources that agree on nothing but the item they both list at `rank`; it is the only one the pool takes. */
function agreedOn(rank: number, k: number): Args {
  const first = Array.from({ length: rank }, (_, index) => 2 * index);
  const second = [...first.slice(0, -1).map((item) => item + 1), 2 * rank - 2];
  return [[first, second], [], Array.from({ length: 2 * rank }, (_, item) => item / 20), 60, 1, k];
}

/** One source begins with a seen item; had the item behind it moved up, it would tie with the first of the other source, and win. */
function behindSeen(): fc.Arbitrary<Args> {
  return fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 9 }), fc.constantFrom(60, 1, 10))
    .map(([small, large, constant]): Args => {
      const scores = Array.from({ length: 11 }, (_, item) => item / 10);
      return [[[10, small], [large]], [10], scores, constant, 2, 2];
    });
}

function cutoffs(place: 4 | 5): unknown[][] {
  return [0, -1, 1.5, NaN, Infinity].flatMap((value) => [legal.with(place, value), legal.with(place, value).with(0, [])]);
}

/** Three sources that overlap; half of the items have been seen. */
function longSources(n: number): Args {
  const ids = Array.from({ length: n }, (_, index) => index);
  const sources = [1, 3, 7].map((step) => ids.map((index) => (index * step) % (n + 1)));
  return [
    sources.map((source) => [...new Set(source)]),
    ids.filter((id) => id % 2 === 0),
    [...ids, n].map((id) => (id * 37) % 101),
    60,
    50,
    10,
  ];
}
