/** User-based rating prediction: what is checked, and against which function of the core. */
import { pearsonSimilarity } from '#core/cf/pearson-similarity.ts';
import { predictUserBased } from '#core/cf/predict-user-based.ts';
import { tracePredictUserBased } from '#core/cf/trace-predict-user-based.ts';
import { ratingsOnTenWithNeighbours } from '#graders/arbitraries/ratings-with-neighbours.ts';
import {
  agreesWith,
  costs,
  defineGrader,
  expects,
  fc,
  invariantUnder,
  law,
  type Rating,
  ratingsWithNeighbours,
  refuses,
  sameNumber,
} from '#graders/index.ts';

type Args = [ratings: Rating[], user: number, item: number, neighbours: number];

const someone = ratingsWithNeighbours.filter(([ratings, user]) => hasRated(ratings, user));
const legal: Args = [
  [
    [1, 2, 3],
    [1, 3, 4],
  ],
  1,
  4,
  1,
];

export default defineGrader<Args>({
  entry: 'predictUserBased',
  oracles: ['predictUserBased', 'pearsonSimilarity'],
  inputs: ratingsWithNeighbours,
  oracle: predictUserBased,
  checks: [
    agreesWith('follows the definition'),
    law('one more star on every rating adds one star to the prediction', someone, (call, [ratings, ...rest]) => {
      const before = call(ratings, ...rest);
      const after = call(ratings.map(oneHigher), ...rest);
      return sameNumber(after as number, (before as number) + 1) || { expected: `${String(before)} and one more`, received: after };
    }),
    invariantUnder('a neighbour who rates everything one higher changes nothing', raiseOneOther),
    invariantUnder('a user who shares no item changes nothing', addStranger),
    expects(
      'no neighbour: the mean of the user',
      someone.map(
        ([ratings, user, item, neighbours]): Args => [ratings.filter(([by, of]) => by === user || of !== item), user, item, neighbours],
      ),
      (ratings, user) => meanOf(ratings.filter(([by]) => by === user)),
    ),
    expects(
      'a user without ratings: NaN',
      fc
        .tuple(ratingsWithNeighbours, fc.boolean())
        .map(([[ratings, , item, neighbours], nobodyRated]): Args => [nobodyRated ? [] : ratings, 20, item, neighbours]),
      () => NaN,
    ),
    expects(
      'six stars are a rating like any other',
      someone.map(([ratings, ...rest]): Args => [ratings.map(oneHigher), ...rest]),
      predictUserBased,
    ),
    expects('a similarity of 0 makes no neighbour', unrelated(), () => 3),
    expects('of equally similar neighbours the smaller id comes first', twins(), predictUserBased),
    refuses(
      'refuses a number of neighbours that is not a whole number from 1 up',
      [...[0, -1, 1.5, NaN, Infinity].map((neighbours) => [legal[0], 1, 4, neighbours]), [legal[0], 2, 4, 0]],
      legal,
    ),
    refuses('refuses an item the user has already rated', [[legal[0], 1, 3, 1]], legal),
    refuses(
      'refuses a rating that is not finite',
      [NaN, Infinity, -Infinity].flatMap((rating) => [
        [[[1, 2, rating], ...legal[0].slice(1)], 1, 4, 1],
        // Whoever it is from, and whatever it is about.
        [[...legal[0], [2, 3, rating]], 1, 4, 1],
        [[...legal[0], [2, 5, rating]], 1, 4, 1],
      ]),
      legal,
    ),
    costs('the steps grow less than with the cube of the number of users', manyUsers, { n: 25, maxGrowth: 2.4, maxTimesReference: 100 }),
  ],
  features: [
    { when: 'the user has rated something', otherwise: 'the user has rated nothing', holds: (ratings, user) => hasRated(ratings, user) },
    {
      when: 'nobody with a similarity above 0 has rated the item',
      otherwise: 'somebody with a similarity above 0 has rated the item',
      holds: (ratings, user, item) => !similarities(ratings, user, item).some((similarity) => similarity > 0),
    },
    {
      when: 'everybody with a similarity above 0 may vote',
      otherwise: 'fewer may vote than have a similarity above 0',
      holds: (ratings, user, item, neighbours) =>
        similarities(ratings, user, item).filter((similarity) => similarity > 0).length <= neighbours,
    },
    {
      when: 'nobody who rated the item has a similarity below 0',
      otherwise: 'somebody who rated the item has a similarity below 0',
      holds: (ratings, user, item) => !similarities(ratings, user, item).some((similarity) => similarity < 0),
    },
    {
      when: 'everybody who rated the item has a correlation with the user',
      otherwise: 'somebody who rated the item has no correlation with the user',
      holds: (ratings, user, item) => !similarities(ratings, user, item).some(Number.isNaN),
    },
  ],
  cutoff: 3,
  cost: { at: manyUsers, n: 50, repeats: 6 },
  shapes: [{ name: 'ten-point-scale', says: 'Ratings from 1 to 10.', inputs: ratingsOnTenWithNeighbours }],
  picture: 'rating-table',
  trace: tracePredictUserBased,
});

function oneHigher([user, item, rating]: Rating): Rating {
  return [user, item, rating + 1];
}

const hasRated = (ratings: Rating[], user: number): boolean => ratings.some(([by]) => by === user);

/** Of the user and everybody who rated the item. */
function similarities(ratings: Rating[], user: number, item: number): number[] {
  const profileOf = (id: number) => new Map(ratings.flatMap(([by, of, rating]): [number, number][] => (by === id ? [[of, rating]] : [])));
  const own = profileOf(user);
  return ratings.filter(([, of]) => of === item).map(([by]) => pearsonSimilarity(own, profileOf(by)));
}

/**
 * Two people of similarity 0 to the last bit: all means are whole numbers, or eighths, and all sums are exact, in whatever way and over
 * whichever ratings they are taken.
 */
function unrelated(): fc.Arbitrary<Args> {
  return fc.tuple(fc.constantFrom(1, 2, 4, 5), fc.integer({ min: 1, max: 3 })).map(([opinion, neighbours]): Args => {
    const user: Rating[] = [2, 4, 2, 4].map((rating, item) => [0, item, rating]);
    const other: Rating[] = [2, 2, 4, 4, opinion, 1, 5, 3].map((rating, item) => [1, item, rating]);
    return [[...user, ...other], 0, 4, neighbours];
  });
}

function raiseOneOther([ratings, user, ...rest]: Args, draw: number): Args {
  const others = [...new Set(ratings.map(([by]) => by))].filter((by) => by !== user);
  const chosen = others[Math.floor(draw * others.length)];
  return [ratings.map((row) => (row[0] === chosen ? oneHigher(row) : row)), user, ...rest];
}

/** The stranger knows the item, and nothing else that the user has rated. */
function addStranger([ratings, user, item, neighbours]: Args, draw: number): Args {
  const stranger: Rating[] = [
    [30, item, 5],
    [30, 40, 1],
    [30, 41, 4],
  ];
  return [draw < 0.5 ? [...stranger, ...ratings] : [...ratings, ...stranger], user, item, neighbours];
}

function meanOf(ratings: Rating[]): number {
  return ratings.reduce((total, [, , rating]) => total + rating, 0) / ratings.length;
}

/**
 * Two neighbours with the same shared ratings and different opinions of the item; one of them may vote. Opinions alike on either side of 3
 * would tie by other similarities as well, and rounding would decide there.
 */
function twins(): fc.Arbitrary<Args> {
  const stars = fc.integer({ min: 1, max: 5 });
  return fc
    .tuple(fc.boolean(), fc.constantFrom([1, 2] as const, [3, 20] as const), stars, stars)
    .filter(([, , first, second]) => first !== second && first + second !== 6)
    .map(([swapped, [small, large], first, second]): Args => {
      const smaller: Rating[] = [
        [small, 0, 2],
        [small, 1, 4],
        [small, 2, first],
      ];
      const larger: Rating[] = [
        [large, 0, 2],
        [large, 1, 4],
        [large, 2, second],
      ];
      return [[[0, 0, 1], [0, 1, 5], ...(swapped ? [...larger, ...smaller] : [...smaller, ...larger])], 0, 2, 1];
    });
}

/** Every user but the first rates 10 of 20 items and all of them the wanted one; the first has rated 9. */
function manyUsers(n: number): Args {
  const ratings = Array.from({ length: n * 10 }, (_, index): Rating => {
    const [user, place] = [Math.floor(index / 10), index % 10];
    const item = place === 0 ? 0 : 1 + ((user * 3 + place) % 19);
    return [user, item, 1 + ((user * 7 + place * place + (user % 11) * place) % 5)];
  });
  // Everyone may vote: no cut for rounding to decide.
  return [ratings.slice(1), 0, 0, 1_000];
}
