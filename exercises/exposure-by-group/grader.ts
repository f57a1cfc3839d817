/** Exposure by group: what is checked, and against which function of the core. */
import { groupExposure } from '#core/fairness/group-exposure.ts';
import { log2 } from '#core/stats/portable-math.ts';
import { traceGroupExposure } from '#core/fairness/trace-group-exposure.ts';
import { longRankingOfGroups, type RankingOfGroups, rankingOfGroups, somethingRanked } from '#graders/arbitraries/ranking-of-groups.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameNumber, sameValue } from '#graders/index.ts';

type Args = RankingOfGroups;
type Result = Readonly<Record<string, { readonly share: number; readonly perItem: number; readonly perMerit: number }>>;

const legal: Args = [[0], ['a', 'b'], [1, 2], 1];

export default defineGrader<Args>({
  entry: 'groupExposure',
  oracles: ['groupExposureShare', 'groupExposure', 'disparateTreatmentRatio'],
  inputs: rankingOfGroups,
  oracle: (ranking, groups, merit, k) => groupExposure(ranking, groups, merit, k),
  checks: [
    agreesWith('follows the definition'),
    law('the shares of all groups sum to 1', somethingRanked, (call, args) => {
      const result = call(...args) as Result;
      const total = Object.values(result).reduce((sum, { share }) => sum + share, 0);
      return sameNumber(total, 1) || { expected: `shares that sum to 1, not ${total}`, received: result };
    }),
    invariantUnder(
      'two items of one group may change places',
      ([ranking, groups, ...rest], draw) => [swapped(ranking, groups, draw), groups, ...rest],
      {
        given: somethingRanked.filter(([ranking, groups]) => pairsOfOneGroup(ranking, groups).length > 0),
      },
    ),
    law('renaming the groups renames the keys, and changes nothing else', somethingRanked, (call, [ranking, groups, ...rest]) => {
      const before = call(ranking, groups, ...rest) as Result;
      const after = call(ranking, groups.map(rename), ...rest);
      const renamed = Object.fromEntries(Object.entries(before).map(([group, value]) => [rename(group), value]));
      return sameValue(after, renamed) || { expected: 'the same numbers under the new names', received: after };
    }),
    law('merit counted in a unit c times as small divides perMerit by c', somethingRanked, (call, [ranking, groups, merit, k]) => {
      const before = call(ranking, groups, merit, k) as Result;
      const after = call(
        ranking,
        groups,
        merit.map((value) => value * 4),
        k,
      );
      const scaled = Object.entries(before).map(([group, value]) => [group, { ...value, perMerit: value.perMerit / 4 }]);
      return sameValue(after, Object.fromEntries(scaled)) || { expected: 'a fourth of perMerit, and all else the same', received: after };
    }),
    invariantUnder(
      'the order below rank k changes nothing',
      ([ranking, groups, merit, k]) => [[...ranking.slice(0, k), ...ranking.slice(k).toReversed()], groups, merit, k],
      { given: somethingRanked.filter(([ranking, , , k]) => ranking.length > k + 1) },
    ),
    law('the first rank gets more attention than the second, and the second more than the third', oneEach(), (call, args) => {
      const result = call(...args) as Result;
      const shares = args[0].map((item) => result[args[1][item] ?? '']?.share ?? NaN);
      const isFalling = shares.every((share, place) => place === 0 || share < (shares[place - 1] ?? NaN) - 0.01);
      return isFalling || { expected: 'a clearly smaller share from rank to rank', received: result };
    }),
    expects(
      'a group that is ranked below k only is listed with nothing',
      fc
        .integer({ min: 1, max: 5 })
        .map((k): Args => [[...upTo(k), k, k + 1], [...upTo(k).map(() => 'shown'), 'below', 'below'], upTo(k + 2).map(() => 1), k]),
      (_, __, ___, k) => ({
        shown: { share: 1, perItem: weights(k) / k, perMerit: weights(k) / k },
        below: { share: 0, perItem: 0, perMerit: 0 },
      }),
    ),
    expects(
      'merit that averages 0 or less: perMerit is NaN',
      fc
        .tuple(fc.integer({ min: -2, max: 0 }), fc.integer({ min: 1, max: 3 }))
        .map(([low, k]): Args => [[1, 0], ['a', 'a'], [low - 1, 1], k]),
      (_, __, ___, k) => ({ a: { share: 1, perItem: weights(Math.min(k, 2)) / 2, perMerit: NaN } }),
    ),
    expects(
      'an empty ranking has no groups',
      rankingOfGroups.map(([, groups, merit, k]): Args => [[], groups, merit, k]),
      () => ({}),
    ),
    refuses(
      'refuses a cutoff that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].flatMap((k) => [legal.with(3, k), [[], ['a'], [1], k]]),
      legal,
    ),
    refuses('refuses lists of different lengths', [legal.with(2, [1]), legal.with(2, [1, 2, 3])], legal),
    refuses(
      'refuses a merit that is not finite',
      // An item that is not ranked counts too: whoever checks on the way down the ranking misses it.
      [NaN, Infinity, -Infinity].flatMap((value) => [legal.with(2, [value, 2]), [[0], ['a', 'b'], [1, value], 1]]),
      legal,
    ),
  ],
  features: [
    {
      when: 'every ranked item stands within the first k',
      otherwise: 'items are ranked below k',
      holds: (ranking, _, __, k) => ranking.length <= k,
    },
    {
      when: 'every group has one ranked item',
      otherwise: 'a group has several ranked items',
      holds: (ranking, groups) => pairsOfOneGroup(ranking, groups).length === 0,
    },
    {
      when: 'every group has a member within the first k',
      otherwise: 'a group stands below k only',
      holds: (ranking, groups, _, k) => groupCount(ranking.slice(0, k), groups) === groupCount(ranking, groups),
    },
    {
      when: 'every ranked item has a merit above 0',
      otherwise: 'a ranked item has merit 0 or less',
      holds: (ranking, _, merit) => ranking.every((item) => (merit[item] ?? 0) > 0),
    },
  ],
  cutoff: 3,
  cost: { at: longRanking, n: 100, repeats: 32 },
  shapes: [{ name: 'long-rankings', says: 'Catalogues of 20 to 30 items and cutoffs of 10 to 20.', inputs: longRankingOfGroups }],
  picture: 'tables',
  trace: (ranking, groups, merit, k) => traceGroupExposure(ranking, groups, merit, k),
});

/** Capitals become small and small letters capitals: names that differ in nothing else stay two names. */
const rename = (group: string): string => `maker ${group === group.toUpperCase() ? group.toLowerCase() : group.toUpperCase()}`;

function groupCount(ranking: number[], groups: string[]): number {
  return new Set(ranking.map((item) => groups[item])).size;
}

function upTo(n: number): number[] {
  return Array.from({ length: n }, (_, item) => item);
}

/** Attention of the first ranks together. */
function weights(ranks: number): number {
  return upTo(ranks).reduce((sum, index) => sum + 1 / log2(index + 2), 0);
}

/** Places in the ranking of two items of the same group. */
function pairsOfOneGroup(ranking: number[], groups: string[]): [number, number][] {
  return ranking.flatMap((item, place) =>
    ranking.slice(0, place).flatMap((other, earlier): [number, number][] => (groups[item] === groups[other] ? [[earlier, place]] : [])),
  );
}

function swapped(ranking: number[], groups: string[], draw: number): number[] {
  const pairs = pairsOfOneGroup(ranking, groups);
  const [first, second] = pairs[Math.floor(draw * pairs.length)] ?? [0, 0];
  return ranking.with(first, ranking[second] ?? 0).with(second, ranking[first] ?? 0);
}

/** Three groups of one item each, in some order, all within the first k. */
function oneEach(): fc.Arbitrary<Args> {
  return fc
    .tuple(fc.constantFrom<number[][]>([0, 1, 2], [2, 0, 1], [1, 2, 0]), fc.integer({ min: 3, max: 6 }))
    .map(([ranking, k]): Args => [ranking, ['x', 'y', 'z'], [1, 1, 1], k]);
}

function longRanking(n: number): Args {
  return [upTo(n), upTo(n).map((item) => `maker ${(item * 7) % 12}`), upTo(n).map((item) => (item % 9) / 4), n];
}
