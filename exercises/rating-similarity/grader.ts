/** Four similarities of two items: what is checked, and against which function of the core. */
import { type RatingSimilarityKind, ratingSimilarity, ratingSimilarityKinds } from '#core/cf/rating-similarity.ts';
import { traceRatingSimilarity } from '#core/cf/trace-rating-similarity.ts';
import { manyRatingsWithItemPair } from '#graders/arbitraries/ratings.ts';
import {
  agreesWith,
  defineGrader,
  expects,
  fc,
  invariantUnder,
  law,
  ratedByStrangers,
  ratedWithoutSpread,
  type Rating,
  ratingsWithItemPair,
  refuses,
  sameValue,
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
    invariantUnder('renaming users and items changes nothing', ([ratings, i, j, kind]) => [
      ratings.map(([user, item, rating]): Rating => [renameUser(user), renameItem(item), rating]),
      renameItem(i),
      renameItem(j),
      kind,
    ]),
    law(
      'another kind, or another pair, on the same ratings is another question',
      inputs,
      (call, [ratings, i, j, kind]) => {
        call(ratings, i, j, kind);
        const others: Args[] = [
          ...ratingSimilarityKinds.map((other): Args => [ratings, i, j, other]),
          [ratings, i, j === 4 ? 5 : j + 1, kind],
        ];
        const legal = others.filter(([, one, two]) => one !== two);
        const [received, right] = [legal.map((args) => call(...args)), legal.map((args) => ratingSimilarity(...args))];
        return sameValue(received, right) || { expected: `${right.join(', ')} for the four kinds, then for another pair`, received };
      },
      { runs: 40 },
    ),
    staysWithin('a similarity lies between -1 and 1', -1, 1),
    expects(
      'nothing to compare: NaN',
      // One audience is enough for a Jaccard of 0, and not for any of the others.
      inputs.map(([ratings, i, , kind]): Args => [ratings, kind === 'jaccard' ? 10 : i, 11, kind]),
      () => NaN,
    ),
    expects('nobody rated both: cosine and Jaccard are 0, the other two NaN', ratedByStrangers, (_ratings, _i, _j, kind) =>
      kind === 'cosine' || kind === 'jaccard' ? 0 : NaN,
    ),
    expects('no spread to compare: Pearson and adjusted cosine are NaN', ratedWithoutSpread, () => NaN),
    refuses(
      'refuses an item compared with itself',
      ratingSimilarityKinds.flatMap((kind) => [
        [[[1, 2, 3]], 2, 2, kind],
        [[], 2, 2, kind],
      ]),
      twin,
    ),
    refuses(
      'refuses two ratings of one item by one user',
      addedToTwin(
        [1, 2, 5],
        [1, 2, 3],
        [
          [1, 7, 2],
          [1, 7, 4],
        ],
        [
          [8, 7, 4],
          [8, 7, 4],
        ],
      ),
      twin,
    ),
    refuses('refuses a rating that is not finite', addedToTwin([4, 2, NaN], [4, 3, Infinity], [1, 7, NaN], [8, 7, -Infinity]), twin),
  ],
  features: [
    ...ratingSimilarityKinds.map((name) => ({
      when: `the kind is not ${name}`,
      otherwise: `the kind is ${name}`,
      holds: (...[, , , kind]: Args) => kind !== name,
    })),
    {
      when: 'at least two people rated both items',
      otherwise: 'fewer than two people rated both items',
      holds: (ratings, i, j) => ratersOfBoth(ratings, i, j) >= 2,
    },
  ],
  cost: { at: manyUsers, n: 50, repeats: 8 },
  shapes: [
    {
      name: 'many-raters',
      says: 'Up to sixteen people, several of whom rated both items.',
      inputs: withArguments(manyRatingsWithItemPair, fc.constantFrom(...ratingSimilarityKinds)),
    },
  ],
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

/** The rows of the neighbour with one or two more, asked for in every kind: what is illegal is so for each, used or not. */
function addedToTwin(...additions: readonly (Rating | readonly Rating[])[]): readonly (readonly unknown[])[] {
  const rows = (addition: Rating | readonly Rating[]) => (typeof addition[0] === 'number' ? [addition] : addition);
  return additions.flatMap((addition) => ratingSimilarityKinds.map((kind) => [[...twin[0], ...rows(addition)], 2, 3, kind]));
}

/** Names that run together when written side by side without a separator: user 1, item 12 and user 11, item 2. */
const USER_NAMES = [11, 1, 12, 2, 64, 32, 0, 21, 33, 22];
const ITEM_NAMES = [2, 12, 102, 1, 112, 32, 64];

function renameUser(user: number): number {
  return USER_NAMES[user] ?? 100 + user;
}

function renameItem(item: number): number {
  return ITEM_NAMES[item] ?? 200 + item;
}

function ratersOfBoth(ratings: readonly Rating[], i: number, j: number): number {
  const ratersOf = (wanted: number) => ratings.filter(([, item]) => item === wanted).map(([user]) => user);
  const ratersOfJ = new Set(ratersOf(j));
  return ratersOf(i).filter((user) => ratersOfJ.has(user)).length;
}
