/** Item-based recommendation: what is checked, and against which function of the core. */
import { itemBasedTopN } from '#core/cf/item-based-top-n.ts';
import { traceItemBasedTopN } from '#core/cf/trace-item-based-top-n.ts';
import { ratingsForTopN, ratingsOnTenForTopN, tiedCandidates, type TopNQuestion } from '#graders/arbitraries/ratings-for-top-n.ts';
import { firstDifference } from '#graders/compare.ts';
import {
  agreesWith,
  type Compare,
  costs,
  defineGrader,
  expects,
  fc,
  invariantUnder,
  law,
  type Rating,
  refuses,
  sameNumber,
  sameValue,
  type ScoredItem,
  scoredLists,
  withMargins,
} from '#graders/index.ts';

type Args = TopNQuestion;

/** More than there are items. */
const ALL = 1_000;

const inputs = decided(ratingsForTopN);
const withResult = inputs.filter((args) => allScores(...args).length > 0);
const legal: Args = [[[1, 2, 3]], 1, 1, 1];

export default defineGrader<Args>({
  entry: 'itemBasedTopN',
  oracles: ['itemBasedTopN', 'ratingSimilarity', 'cosineSimilarity'],
  inputs,
  oracle: itemBasedTopN,
  compare: strictWhereExact(),
  checks: [
    agreesWith('follows the definition'),
    law('nothing the user has rated is recommended', withResult, (call, [ratings, user, , neighbours]) => {
      const received = itemsOf(call(ratings, user, ALL, neighbours));
      const rated = ratings.filter(([by]) => by === user).map(([, item]) => item);
      return !received.some((item) => rated.includes(item)) || { expected: `none of ${rated.join(', ')}`, received };
    }),
    law('a score lies between the lowest and the highest rating of the user', withResult, (call, [ratings, user, , neighbours]) => {
      const received = scoresOf(call(ratings, user, ALL, neighbours));
      const own = ratings.filter(([by]) => by === user).map(([, , rating]) => rating);
      const [low, high] = [Math.min(...own), Math.max(...own)];
      const within = (score: number) => (score > low && score < high) || sameNumber(score, low) || sameNumber(score, high);
      return received.every(within) || { expected: `scores from ${low} to ${high}`, received };
    }),
    law('a longer list begins with the shorter one', withResult, (call, [ratings, user, n, neighbours]) => {
      const right = scoresOf(call(ratings, user, n + 2, neighbours)).slice(0, n);
      const received = scoresOf(call(ratings, user, n, neighbours));
      return sameValue(received, right) || { expected: `the scores ${right.join(', ')} at n = ${n}`, received };
    }),
    invariantUnder('the order of the rows changes nothing', ([ratings, ...rest]) => [ratings.toReversed(), ...rest]),
    invariantUnder('somebody else who rates everything one higher changes nothing', ([ratings, user, ...rest], draw) => [
      raiseOneOther(ratings, user, draw),
      user,
      ...rest,
    ]),
    expects(
      'a user without ratings: an empty list',
      inputs.map(([ratings, , ...rest]): Args => [ratings, 40, ...rest]),
      () => [],
    ),
    expects('equal scores stand by smaller id', tiedCandidates, itemBasedTopN),
    expects('of equally similar items the one with the smaller id speaks', equallySimilar(), (ratings) => [
      { item: 5, score: ratings.find(([user, item]) => user === 0 && item === 1)?.[2] },
    ]),
    refuses(
      'refuses a length that is not a whole number from 1 up',
      [...[0, -1, 1.5, NaN, Infinity].map((n) => [legal[0], 1, n, 1]), [[], 1, 0, 1]],
      legal,
    ),
    refuses(
      'refuses a number of neighbours that is not a whole number from 1 up',
      [...[0, -1, 1.5, NaN, Infinity].map((neighbours) => [legal[0], 1, 1, neighbours]), [[], 1, 1, 0]],
      legal,
    ),
    refuses(
      'refuses a rating that is not finite',
      [NaN, Infinity, -Infinity].flatMap((rating) => [
        [[[1, 2, rating]], 1, 1, 1],
        // Whoever it is from.
        [
          [
            [1, 2, 3],
            [2, 5, rating],
          ],
          1,
          1,
          1,
        ],
      ]),
      legal,
    ),
    costs('the steps follow the items the user has rated, not all pairs of items', manyItems, {
      n: 60,
      of: 'the number of users and items',
      maxGrowth: 1.7,
      maxTimesReference: 100,
    }),
  ],
  features: [
    {
      when: 'the user has rated something',
      otherwise: 'the user has rated nothing',
      holds: (ratings, user) => ratings.some(([by]) => by === user),
    },
    {
      when: 'one rated item may speak for a candidate',
      otherwise: 'several rated items may speak for a candidate',
      holds: (_ratings, _user, _n, neighbours) => neighbours === 1,
    },
    {
      when: 'there is something to recommend',
      otherwise: 'there is nothing to recommend',
      holds: (...args) => allScores(...args).length > 0,
    },
    { when: 'everything with a score is listed', otherwise: 'n cuts the list', holds: (...args) => allScores(...args).length <= args[2] },
  ],
  cutoff: 2,
  cost: { at: manyItems, n: 60, repeats: 2 },
  shapes: [{ name: 'ten-point-scale', says: 'Ratings from 1 to 10.', inputs: decided(ratingsOnTenForTopN) }],
  picture: 'rating-table',
  trace: traceItemBasedTopN,
});

function decided(given: fc.Arbitrary<Args>): fc.Arbitrary<Args> {
  return withMargins(given, (...args) => [allScores(...args).map(({ score }) => score)]);
}

function allScores(ratings: readonly Rating[], user: number, _n: number, neighbours: number): ScoredItem[] {
  return itemBasedTopN(ratings, user, ALL, neighbours);
}

const itemsOf = (list: unknown): number[] => (list as readonly ScoredItem[]).map(({ item }) => item);
const scoresOf = (list: unknown): number[] => (list as readonly ScoredItem[]).map(({ score }) => score);

/** Rounding may swap equal scores, except where it has no part in them. */
function strictWhereExact(): Compare<Args> {
  const lenient = scoredLists<Args>(allScores);
  return (received, expected, tolerance, args) =>
    lenient(received, expected, tolerance, args) ??
    (args !== undefined && isExact(args) ? firstDifference(received, expected, tolerance) : undefined);
}

/** Whole means, a single rated item and at most one common rater with it: every value on the way is a whole number. */
function isExact([ratings, user]: Args): boolean {
  const of = (id: number) => ratings.filter(([by]) => by === id).map(([, , rating]) => rating);
  const own = ratings.filter(([by]) => by === user);
  const raters = ratings.filter(([by, item]) => by !== user && item === own[0]?.[1]);
  const hasWholeMean = ([by]: Rating) => of(by).reduce((total, rating) => total + rating, 0) % of(by).length === 0;
  return own.length === 1 && raters.length === 1 && ratings.every(hasWholeMean);
}

function raiseOneOther(ratings: Rating[], user: number, draw: number): Rating[] {
  const others = [...new Set(ratings.map(([by]) => by))].filter((by) => by !== user);
  const chosen = others[Math.floor(draw * others.length)];
  return ratings.map(([by, item, rating]): Rating => [by, item, by === chosen ? rating + 1 : rating]);
}

/** Items 1 and 12 have the same raters and ratings; one of them may speak for item 5. All means are whole numbers. */
function equallySimilar(): fc.Arbitrary<Args> {
  return fc
    .tuple(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 2, maxLength: 2 }), fc.boolean())
    .map(([[first, second], turned]): Args => {
      const own: Rating[] = [
        [0, 12, second as number],
        [0, 1, first as number],
      ];
      const other = [1, 12, 5].map((item): Rating => [3, item, 5]);
      return [[...(turned ? own.reverse() : own), ...other, [3, 8, 1]], 0, 3, 1];
    });
}

/** Every user rates ten items in n; the one who asks has rated eight. */
function manyItems(n: number): Args {
  const ratings = Array.from({ length: n * 10 }, (_, index): Rating => {
    const [user, place] = [1 + Math.floor(index / 10), index % 10];
    return [user, (user * 3 + place * place) % n, 1 + ((user * 7 + place * (place + user)) % 5)];
  });
  const own = Array.from({ length: 8 }, (_, place): Rating => [0, (place * 7) % n, 1 + (place % 5)]);
  const seen = new Set<string>();
  // Everyone may speak: no cut for rounding to decide.
  return [[...own, ...ratings].filter(([user, item]) => !seen.has(`${user} ${item}`) && seen.add(`${user} ${item}`)), 0, 10, ALL];
}
