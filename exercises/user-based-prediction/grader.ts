/** User-based rating prediction: what is checked, and against which function of the core. */
import { predictUserBased } from '#core/cf/predict-user-based.ts';
import { tracePredictUserBased } from '#core/cf/trace-predict-user-based.ts';
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

const someone = ratingsWithNeighbours.filter(([ratings, user]) => ratings.some(([by]) => by === user));
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
      ratingsWithNeighbours.map(([ratings, , item, neighbours]): Args => [ratings, 20, item, neighbours]),
      () => NaN,
    ),
    expects('of equally similar neighbours the smaller id comes first', twins(), predictUserBased),
    refuses(
      'refuses a number of neighbours that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].map((neighbours) => [legal[0], 1, 4, neighbours]),
      legal,
    ),
    refuses('refuses an item the user has already rated', [[legal[0], 1, 3, 1]], legal),
    refuses(
      'refuses a rating that is not finite',
      [NaN, Infinity].map((rating) => [
        [
          [1, 2, rating],
          [1, 3, 4],
        ],
        1,
        4,
        1,
      ]),
      legal,
    ),
    costs('the steps grow less than with the cube of the number of users', manyUsers, { n: 25, maxGrowth: 2.4, maxTimesReference: 100 }),
  ],
  cost: { at: manyUsers, n: 50, repeats: 6 },
  picture: 'rating-table',
  trace: tracePredictUserBased,
});

function oneHigher([user, item, rating]: Rating): Rating {
  return [user, item, rating + 1];
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

/** Two neighbours with the same shared ratings and different opinions of the item; one of them may vote. */
function twins(): fc.Arbitrary<Args> {
  const stars = fc.integer({ min: 1, max: 5 });
  return fc
    .tuple(fc.boolean(), stars, stars)
    .filter(([, first, second]) => first !== second)
    .map(([swapped, first, second]): Args => {
      const smaller: Rating[] = [
        [1, 0, 2],
        [1, 1, 4],
        [1, 2, first],
      ];
      const larger: Rating[] = [
        [2, 0, 2],
        [2, 1, 4],
        [2, 2, second],
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
