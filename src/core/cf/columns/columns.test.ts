import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cosineSimilarity } from '../cosine-similarity.ts';
import { itemBasedTopN } from '../item-based-top-n.ts';
import { itemKnnScores } from '../item-knn-scores.ts';
import type { Rating } from '../rating.ts';
import { emptyProfile, itemProfiles } from '../rating-profiles.ts';
import { ratingSimilarity } from '../rating-similarity.ts';
import { type Scored, topScored } from '../scored.ts';
import { userCentredItemProfiles } from '../user-centred-item-profiles.ts';
import { BestCandidates } from './best-candidates.ts';
import { BestLists } from './best-lists.ts';
import { type ItemNeighboursOptions, itemNeighbours } from './item-neighbours.ts';
import { type RatingColumns, ratingMatrix } from './rating-matrix.ts';
import { recommendForAll } from './recommend-for-all.ts';

const columnsOf = (ratings: readonly Rating[]): RatingColumns => ({
  users: Int32Array.from(ratings, ([user]) => user),
  items: Int32Array.from(ratings, ([, item]) => item),
  values: Float64Array.from(ratings, ([, , value]) => value),
});
const matrixOf = (ratings: readonly Rating[]) => ratingMatrix(columnsOf(ratings));

const ratingsIn = (low: number, high: number) =>
  fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: low, max: high })), {
    minLength: 1,
    maxLength: 50,
    selector: ([user, item]) => user * 8 + item,
  });
const itemsOf = (ratings: readonly Rating[]) => [...new Set(ratings.map(([, item]) => item))];

function expectScored(received: readonly Scored[], expected: readonly Scored[]) {
  expect(received.map(({ item }) => item)).toEqual(expected.map(({ item }) => item));
  for (const [index, { score }] of expected.entries()) expect(received[index]?.score).toBeCloseTo(score, 12);
}

describe('ratingMatrix', () => {
  test('holds every rating in its row and in its column, by id', () => {
    fc.assert(
      fc.property(ratingsIn(-2, 5), (ratings) => {
        const { byUser, byItem } = matrixOf(ratings);
        const entries = ({ starts, columns, values }: typeof byUser) =>
          Array.from({ length: starts.length - 1 }, (_, row) =>
            Array.from(columns.subarray(starts[row], starts[row + 1]), (column, index) => [
              row,
              column,
              values[(starts[row] as number) + index],
            ]),
          ).flat();
        const byId = ratings.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(entries(byUser)).toEqual(byId);
        expect(entries(byItem)).toEqual(
          byId
            .map(([user, item, value]) => [item, user, value])
            .toSorted((a, b) => (a[0] as number) - (b[0] as number) || (a[1] as number) - (b[1] as number)),
        );
      }),
    );
  });
  test('no ratings make no rows', () => {
    const { byUser, byItem } = matrixOf([]);
    expect([byUser.starts.length, byItem.starts.length, byUser.columns.length]).toEqual([1, 1, 0]);
  });
  test.each<[RatingColumns, string]>([
    [{ ...columnsOf([[0, 0, 1]]), values: Float64Array.of() }, 'ratingMatrix requires users and values to be equally long, got 1 and 0'],
    [columnsOf([[-1, 0, 1]]), 'ratingMatrix requires integer user ids >= 0, got -1'],
    [columnsOf([[0, -2, 1]]), 'ratingMatrix requires integer item ids >= 0, got -2'],
    [columnsOf([[0, 0, NaN]]), 'ratingMatrix requires finite values, got NaN'],
    [columnsOf([[0, 0, Infinity]]), 'ratingMatrix requires finite values, got Infinity'],
    [
      columnsOf([
        [0, 3, 1],
        [1, 3, 1],
        [0, 3, 2],
      ]),
      'ratingMatrix requires one rating a user and item, got two for user 0 and item 3',
    ],
  ])('refuses %j', (columns, message) => expect(() => ratingMatrix(columns)).toThrow(new RangeError(message)));
});

describe('itemNeighbours', () => {
  test('by hand: (3, 4) and (3, 0) have cosine 9 / (5 * 3); over the common rater alone 9 / (3 * 3)', () => {
    const matrix = matrixOf([
      [0, 1, 3],
      [0, 2, 3],
      [1, 1, 4],
    ]);
    expect(itemNeighbours(matrix).listOf(1)).toEqual([{ item: 2, score: 0.6 }]);
    expect(itemNeighbours(matrix, { overlap: 'co-rated' }).listOf(1)).toEqual([{ item: 2, score: 1 }]);
  });
  test('equal similarities go by smaller id, also where the list is cut', () => {
    const all = matrixOf([
      [0, 0, 1],
      [0, 1, 1],
      [0, 2, 1],
      [0, 3, 1],
    ]);
    expect(
      itemNeighbours(all, { neighbours: 2 })
        .listOf(3)
        .map(({ item }) => item),
    ).toEqual([0, 1]);
    expect(
      itemNeighbours(all, { neighbours: 2 })
        .listOf(0)
        .map(({ item }) => item),
    ).toEqual([1, 2]);
  });
  test('keeps 50 neighbours by default', () => {
    const shared = Array.from({ length: 60 }, (_, item): Rating => [0, item, 1]);
    expect(itemNeighbours(matrixOf(shared)).listOf(0)).toHaveLength(50);
  });

  const variants: ItemNeighboursOptions[] = [
    {},
    { similarity: 'cosine', overlap: 'co-rated' },
    { similarity: 'adjusted-cosine' },
    { similarity: 'adjusted-cosine', overlap: 'zero-filled' },
  ];
  test.each(variants)('agrees with the small functions: %j', (options) => {
    fc.assert(
      fc.property(ratingsIn(-2, 5), fc.integer({ min: 1, max: 8 }), (ratings, neighbours) => {
        const profiles = (options.similarity === 'adjusted-cosine' ? userCentredItemProfiles : itemProfiles)('test', ratings);
        const overlap = options.overlap ?? (options.similarity === 'adjusted-cosine' ? 'co-rated' : 'zero-filled');
        const lists = itemNeighbours(matrixOf(ratings), { ...options, neighbours });
        for (const item of itemsOf(ratings)) {
          const scores = itemsOf(ratings)
            .filter((other) => other !== item)
            .map(
              (other) =>
                [other, cosineSimilarity(profiles.get(item) ?? emptyProfile, profiles.get(other) ?? emptyProfile, { overlap })] as const,
            );
          expectScored(
            lists.listOf(item),
            topScored(
              scores.filter(([, score]) => score > 1e-9),
              neighbours,
            ),
          );
        }
      }),
    );
  });
  test.each(['cosine', 'adjusted-cosine'] as const)('%s without an overlap means what ratingSimilarity means by it', (similarity) => {
    fc.assert(
      fc.property(ratingsIn(1, 5), (ratings) => {
        const lists = itemNeighbours(matrixOf(ratings), { similarity });
        for (const item of itemsOf(ratings)) {
          for (const { item: other, score } of lists.listOf(item))
            expect(score).toBeCloseTo(ratingSimilarity(ratings, item, other, similarity), 12);
        }
      }),
    );
  });
  test('the input stays as it is', () => {
    const matrix = matrixOf([
      [0, 1, 3],
      [0, 2, 3],
      [1, 1, 4],
    ]);
    const before = structuredClone(matrix);
    itemNeighbours(matrix, { similarity: 'adjusted-cosine' });
    expect(matrix).toEqual(before);
  });
  test.each<[ItemNeighboursOptions, string]>([
    [{ neighbours: 0 }, 'itemNeighbours requires an integer neighbours >= 1, got 0'],
    [{ similarity: 'pearson' as 'cosine' }, 'itemNeighbours requires similarity to be one of cosine, adjusted-cosine, got pearson'],
    [{ overlap: 'all' as 'co-rated' }, 'itemNeighbours requires overlap to be one of zero-filled, co-rated, got all'],
  ])('refuses %j', (options, message) => expect(() => itemNeighbours(matrixOf([]), options)).toThrow(new RangeError(message)));
  test('no items, no lists', () => expect(itemNeighbours(matrixOf([])).listOf(0)).toEqual([]));
});

describe('recommendForAll', () => {
  test('sums as itemKnnScores does with all neighbours', () => {
    fc.assert(
      fc.property(ratingsIn(0, 5), fc.integer({ min: 1, max: 8 }), (ratings, n) => {
        const matrix = matrixOf(ratings);
        const lists = recommendForAll(matrix, itemNeighbours(matrix), { n });
        for (let user = 0; user < 8; user += 1) {
          // An item that shares no rater scores 0 there and is no candidate here; neither is one spoken for by counts of 0 alone.
          const spoken = (list: readonly Scored[]) => list.filter(({ score }) => score > 0);
          expectScored(spoken(lists.listOf(user)), spoken(topScored(itemKnnScores(ratings, user), n)));
        }
      }),
    );
  });
  test('means as itemBasedTopN does with all neighbours', () => {
    fc.assert(
      fc.property(ratingsIn(1, 5), fc.integer({ min: 1, max: 8 }), (ratings, n) => {
        const matrix = matrixOf(ratings);
        const lists = recommendForAll(matrix, itemNeighbours(matrix, { similarity: 'adjusted-cosine' }), { n, score: 'mean' });
        for (let user = 0; user < 8; user += 1) expectScored(lists.listOf(user), itemBasedTopN(ratings, user, n, 8));
      }),
    );
  });
  test('never what the user has rated; a longer list begins with the shorter one', () => {
    fc.assert(
      fc.property(ratingsIn(1, 5), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }), (ratings, neighbours, n) => {
        const matrix = matrixOf(ratings);
        const model = itemNeighbours(matrix, { neighbours });
        const [short, long] = [recommendForAll(matrix, model, { n }), recommendForAll(matrix, model, { n: n + 1 })];
        for (let user = 0; user < 8; user += 1) {
          const seen = ratings.filter((rating) => rating[0] === user).map(([, item]) => item);
          expect(long.listOf(user).filter(({ item }) => seen.includes(item))).toEqual([]);
          expect(long.listOf(user).slice(0, n)).toEqual(short.listOf(user));
        }
      }),
    );
  });
  test('gives 10 items by default', () => {
    const matrix = matrixOf([...Array.from({ length: 20 }, (_, item): Rating => [0, item, 1]), [1, 0, 1]]);
    expect(recommendForAll(matrix, itemNeighbours(matrix)).listOf(1)).toHaveLength(10);
  });
  test.each<[() => unknown, string]>([
    [() => recommendForAll(matrixOf([]), new BestLists(0, 1), { n: 1.5 }), 'recommendForAll requires an integer n >= 1, got 1.5'],
    [
      () => recommendForAll(matrixOf([]), new BestLists(0, 1), { score: 'max' as 'sum' }),
      'recommendForAll requires score to be one of sum, mean, got max',
    ],
    [() => recommendForAll(matrixOf([[0, 2, 1]]), new BestLists(2, 1)), 'recommendForAll requires neighbour lists of 3 items, got 2'],
  ])('refuses what it cannot use', (call, message) => expect(call).toThrow(new RangeError(message)));
});

describe('BestCandidates', () => {
  test('holds what sorting everything and cutting would', () => {
    const offers = fc.uniqueArray(fc.tuple(fc.nat(50), fc.integer({ min: 0, max: 6 })), { maxLength: 40, selector: ([id]) => id });
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 10 }), (candidates, capacity) => {
        const best = new BestCandidates(2, capacity);
        for (const [id, score] of candidates) best.offer(1, id, score);
        const lists = best.finish();
        expect(lists.listOf(1)).toEqual(topScored(candidates, capacity));
        expect(lists.listOf(0)).toEqual([]);
      }),
    );
  });
  test('scores within 1e-9 are tied', () => {
    const best = new BestCandidates(1, 1);
    best.offer(0, 5, 0.3);
    best.offer(0, 4, 0.3 - 5e-10);
    best.offer(0, 3, 0.3 - 5e-9);
    expect(best.finish().listOf(0)).toEqual([{ item: 4, score: 0.3 - 5e-10 }]);
  });
});
