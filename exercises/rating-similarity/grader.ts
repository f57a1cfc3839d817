/** Four similarities of two items: what is checked, and against which function of the core. */
import { type RatingSimilarityKind, ratingSimilarity, ratingSimilarityKinds } from '#core/cf/rating-similarity.ts';
import { traceRatingSimilarity } from '#core/cf/trace-rating-similarity.ts';
import {
  agreesWith,
  defineGrader,
  expects,
  fc,
  invariantUnder,
  type Rating,
  ratingsWithItemPair,
  refuses,
  staysWithin,
  withArguments,
} from '#graders/index.ts';

type Args = [ratings: Rating[], i: number, j: number, kind: RatingSimilarityKind];

/** The legal neighbour of every refusal: one user who rated both. */
const twin: Args = [
  [
    [1, 2, 3],
    [1, 3, 4],
  ],
  2,
  3,
  'cosine',
];

const inputs: fc.Arbitrary<Args> = ofKinds(...ratingSimilarityKinds);

export default defineGrader<Args>({
  entry: 'ratingSimilarity',
  oracles: ['ratingSimilarity', 'cosineSimilarity', 'pearsonSimilarity', 'jaccardSimilarity'],
  inputs,
  oracle: ratingSimilarity,
  checks: [
    agreesWith('follows the definition'),
    invariantUnder('exchanging the two items changes nothing', ([ratings, i, j, kind]) => [ratings, j, i, kind]),
    invariantUnder(
      'Pearson and adjusted cosine ignore one more star on every rating',
      ([ratings, i, j, kind]) => [ratings.map(([user, item, rating]): Rating => [user, item, rating + 1]), i, j, kind],
      { given: ofKinds('pearson', 'adjusted-cosine') },
    ),
    invariantUnder(
      'cosine ignores doubling every rating',
      ([ratings, i, j, kind]) => [ratings.map(([user, item, rating]): Rating => [user, item, 2 * rating]), i, j, kind],
      { given: ofKinds('cosine') },
    ),
    invariantUnder('renaming users changes nothing', ([ratings, i, j, kind]) => [
      ratings.map(([user, item, rating]): Rating => [50 - user, item, rating]),
      i,
      j,
      kind,
    ]),
    staysWithin('a similarity lies between -1 and 1', -1, 1),
    expects(
      'nothing to compare: NaN',
      inputs.map(([ratings, , , kind]): Args => [ratings, 10, 11, kind]),
      () => NaN,
    ),
    refuses(
      'refuses an item compared with itself',
      ratingSimilarityKinds.map((kind) => [[[1, 2, 3]], 2, 2, kind]),
      twin,
    ),
    refuses('refuses two ratings of one item by one user', [[[...twin[0], [1, 2, 5]], 2, 3, 'cosine']], twin),
    refuses(
      'refuses a rating that is not finite',
      [NaN, Infinity].map((rating) => [
        [
          [1, 2, rating],
          [1, 3, 4],
        ],
        2,
        3,
        'cosine',
      ]),
      twin,
    ),
  ],
  cost: { at: manyUsers, n: 50, repeats: 8 },
  picture: 'rating-table',
  trace: traceRatingSimilarity,
});

function ofKinds(...kinds: RatingSimilarityKind[]): fc.Arbitrary<Args> {
  return withArguments(ratingsWithItemPair, fc.constantFrom(...kinds));
}

/** Every user rates 10 of 20 items, the two compared ones among them. */
function manyUsers(n: number): Args {
  const ratings = Array.from({ length: n * 10 }, (_, index): Rating => {
    const [user, place] = [Math.floor(index / 10), index % 10];
    const item = place < 2 ? place : 2 + ((user + place) % 18);
    return [user, item, 1 + ((user * 3 + place * place + (user % 7) * place) % 5)];
  });
  return [ratings, 0, 1, 'adjusted-cosine'];
}
