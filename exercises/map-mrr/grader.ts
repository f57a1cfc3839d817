/** MAP and MRR at k: what is checked, and against which functions of the core. */
import { averagePrecision } from '#core/ranking/average-precision.ts';
import { meanOverLists } from '#core/ranking/mean-over-lists.ts';
import { reciprocalRank } from '#core/ranking/reciprocal-rank.ts';
import { traceMapMrr } from '#core/ranking/trace-map-mrr.ts';
import { manyRankedUsers, rankedUsers, type RankedUser } from '#graders/arbitraries/ranked-users.ts';
import {
  agreesWith,
  defineGrader,
  expects,
  type fc,
  invariantUnder,
  law,
  refuses,
  sameNumber,
  sameValue,
  staysWithin,
} from '#graders/index.ts';

type Args = [users: RankedUser[], k: number];
type Result = { readonly map: number; readonly mrr: number };

const somebodyWants = rankedUsers.filter(([users]) => users.some(({ relevant }) => relevant.length > 0));

export default defineGrader<Args>({
  entry: 'mapAndMrr',
  oracles: ['averagePrecision', 'reciprocalRank', 'meanOverLists'],
  inputs: rankedUsers,
  oracle: rightResult,
  checks: [
    agreesWith('follows the definition'),
    expects(
      'relevant items that fill the top: both means are 1',
      somebodyWants.map(([users, k]): Args => [users.map(inBestOrder), Math.max(k, ...users.map(({ relevant }) => relevant.length))]),
      () => ({ map: 1, mrr: 1 }),
    ),
    law('a relevant item one rank further up lowers neither mean', hitBelowTheCut(), (call, [users, k]) => {
      const before = call(users, k) as Result;
      const better = call(
        users.map((user) => oneHitHigher(user, k)),
        k,
      ) as Result;
      const held = atLeast(better.map, before.map) && atLeast(better.mrr, before.mrr);
      return held || { expected: `map at least ${before.map} and mrr at least ${before.mrr}, as before the move`, received: { ...better } };
    }),
    invariantUnder('people with nothing relevant change nothing', ([users, k], draw) => [withIdlers(users, draw), k], {
      given: somebodyWants,
    }),
    expects(
      'nobody with something relevant: both are NaN',
      rankedUsers.map(([users, k]): Args => [users.map((user) => ({ ...user, relevant: [] })), k]),
      () => ({ map: NaN, mrr: NaN }),
    ),
    expects(
      'people who find nothing count 0',
      somebodyWants.map(([users, k]): Args => [users.map(({ ranked, relevant }) => ({ ranked, relevant: relevant.map(renamed) })), k]),
      () => ({ map: 0, mrr: 0 }),
    ),
    invariantUnder('irrelevant items after the last hit change nothing', ([users, k]) => [users.map(withMissesBelow), k]),
    invariantUnder('the order of the users changes nothing', ([users, k], draw) => [turned(users, draw), k]),
    invariantUnder('a relevant item named twice counts once', ([users, k]) => [
      users.map(({ ranked, relevant }) => ({ ranked, relevant: [...relevant, ...relevant] })),
      k,
    ]),
    law(
      'another cutoff on the same lists is another question',
      rankedUsers,
      (call, [users, k]) => {
        call(users, k);
        const other = 1 + (k % 5);
        const [received, right] = [call(users, other), rightResult(users, other)];
        return (
          sameValue(received, right) || {
            expected: `map ${right.map} and mrr ${right.mrr} at k = ${other}, asked after k = ${k}`,
            received,
          }
        );
      },
      { runs: 20 },
    ),
    staysWithin('both means lie between 0 and 1', 0, 1),
    refuses(
      'refuses a cutoff that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].flatMap((k) => [
        [[{ ranked: [3], relevant: [3] }], k],
        [[{ ranked: [3], relevant: [] }], k],
        [[], k],
      ]),
      [[{ ranked: [3], relevant: [3] }], 1],
    ),
    refuses(
      'refuses a list that holds an item twice, wherever and whoever it is for',
      [
        [[{ ranked: [3, 3], relevant: [3] }], 2],
        [[{ ranked: [4, 3, 4], relevant: [3] }], 1],
        [[{ ranked: [4, 4], relevant: [] }], 2],
        [
          [
            { ranked: [3], relevant: [3] },
            { ranked: [5, 6, 5], relevant: [7] },
          ],
          2,
        ],
      ],
      [[{ ranked: [3, 4], relevant: [3] }], 1],
    ),
  ],
  features: [
    {
      when: 'everybody has something relevant',
      otherwise: 'somebody has nothing relevant',
      holds: (users) => users.every(({ relevant }) => relevant.length > 0),
    },
    {
      when: 'everybody with something relevant has a hit in the top k',
      otherwise: 'somebody with something relevant has no hit in the top k',
      holds: (users, k) => users.every((user) => user.relevant.length === 0 || hits(user, k) > 0),
    },
    {
      when: 'all that is relevant stands in the top k',
      otherwise: 'something relevant is missing from the top k',
      holds: (users, k) => users.every((user) => hits(user, k) === new Set(user.relevant).size),
    },
    {
      when: 'nobody has two hits in the top k',
      otherwise: 'somebody has two hits or more in the top k',
      holds: (users, k) => users.every((user) => hits(user, k) < 2),
    },
  ],
  cutoff: 1,
  cost: { at: manyUsers, n: 150, repeats: 4 },
  shapes: [{ name: 'many-users', says: 'Six to nine users with lists of 10 to 16 items.', inputs: manyRankedUsers }],
  picture: 'tables',
  trace: traceMapMrr,
});

function rightResult(users: readonly RankedUser[], k: number): Result {
  return {
    map: meanOverLists(users.map(({ ranked, relevant }) => averagePrecision(ranked, relevant, { k }))),
    mrr: meanOverLists(users.map(({ ranked, relevant }) => reciprocalRank(ranked, relevant, { k }))),
  };
}

const atLeast = (value: number, bound: number): boolean => value >= bound || sameNumber(value, bound);

const hits = ({ ranked, relevant }: RankedUser, k: number): number => ranked.slice(0, k).filter((item) => relevant.includes(item)).length;

/** All that is relevant first, also what was missing, and then the misses. */
function inBestOrder({ ranked, relevant }: RankedUser): RankedUser {
  return { ranked: [...new Set([...relevant, ...ranked])], relevant };
}

/** Where it can be, the cut lies right above somebody's hit, which comes into the top k by moving up. */
function hitBelowTheCut(): fc.Arbitrary<Args> {
  return somebodyWants.map(([users, k]): Args => [users, users.flatMap(hitsBelowMisses).at(-1) ?? k]);
}

/** Counting from 0, so that the hit stands at one rank more. */
function hitsBelowMisses({ ranked, relevant }: RankedUser): number[] {
  const isHit = (index: number) => relevant.includes(ranked[index] as number);
  return [...ranked.keys()].filter((index) => index > 0 && isHit(index) && !isHit(index - 1));
}

/** Exchanges a hit with the miss right above it: the hit that so comes into the top k where there is one, else the last. */
function oneHitHigher({ ranked, relevant }: RankedUser, k: number): RankedUser {
  const below = hitsBelowMisses({ ranked, relevant });
  const place = below.includes(k) ? k : below.at(-1);
  if (place === undefined) return { ranked, relevant };
  return { ranked: [...ranked.slice(0, place - 1), ...ranked.slice(place - 1, place + 1).reverse(), ...ranked.slice(place + 1)], relevant };
}

/** Ids that no list holds. */
const renamed = (item: number): number => item + 500;

function withMissesBelow({ ranked, relevant }: RankedUser): RankedUser {
  return { ranked: [...ranked, 700, 701], relevant };
}

function withIdlers(users: RankedUser[], draw: number): RankedUser[] {
  const idlers: RankedUser[] = [
    { ranked: [], relevant: [] },
    { ranked: [4, 2], relevant: [] },
  ];
  return draw < 0.5 ? [...idlers, ...users] : [...users, ...idlers];
}

function turned(users: RankedUser[], draw: number): RankedUser[] {
  const start = Math.floor(draw * users.length);
  return [...users.slice(start), ...users.slice(0, start)].reverse();
}

/** Of 20 ranks each, three relevant items, one of them missing. */
function manyUsers(n: number): Args {
  const ranked = Array.from({ length: 20 }, (_, index) => (index * 7) % 20);
  return [Array.from({ length: n }, (_, user) => ({ ranked, relevant: [user % 20, (user * 3 + 1) % 20, 30] })), 10];
}
