/** itemBasedTopN: by hand, against the definition, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemBasedTopN } from './item-based-top-n.ts';
import type { Rating } from './rating.ts';
import { ratingSimilarity } from './rating-similarity.ts';

const ratings = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 5 })), {
  selector: ([user, item]) => `${user} ${item}`,
  maxLength: 30,
});

/** User 0 rated items 1 and 2; users 1 and 2 rated all three the same way round, user 3 the other. */
const small: Rating[] = [
  [0, 1, 5],
  [0, 2, 2],
  [1, 1, 5],
  [1, 2, 1],
  [1, 3, 5],
  [1, 4, 1],
  [2, 1, 4],
  [2, 2, 2],
  [2, 3, 5],
  [2, 4, 1],
];

describe('itemBasedTopN', () => {
  test('by hand: item 3 is like item 1 alone and item 4 like item 2 alone, so each gets that one rating', () => {
    // Centred: user 1 (mean 3) 2, -2, 2, -2; user 2 (mean 3) 1, -1, 2, -2. Similarities of 3: with 1 positive, with 2 negative.
    expect(itemBasedTopN(small, 0, 5, 2)).toEqual([
      { item: 3, score: 5 },
      { item: 4, score: 2 },
    ]);
    expect(itemBasedTopN(small, 0, 1, 2)).toHaveLength(1);
  });
  test('a similarity of exactly 0 in thirds is no neighbour', () => {
    // All means are 7/3; products of items 1 and 3: (2/3)(-1/3), and twice (-1/3)(-1/3).
    const thirds: Rating[] = [
      [0, 1, 4],
      [1, 1, 3],
      [1, 3, 2],
      [1, 5, 2],
      [2, 1, 2],
      [2, 3, 2],
      [2, 5, 3],
      [3, 1, 2],
      [3, 3, 2],
      [3, 5, 3],
    ];
    expect(itemBasedTopN(thirds, 0, 5, 3).map(({ item }) => item)).not.toContain(3);
  });
  test('an unknown user gets nothing', () => expect(itemBasedTopN(small, 9, 5, 2)).toEqual([]));
  test('agrees with the definition', () => {
    fc.assert(
      fc.property(ratings, fc.integer({ min: 1, max: 3 }), (list, neighbours) => {
        const own = list.filter(([user]) => user === 0);
        for (const { item, score } of itemBasedTopN(list, 0, 9, neighbours)) {
          const similar = own
            .map(([, rated, rating]) => ({ rated, rating, similarity: ratingSimilarity(list, item, rated, 'adjusted-cosine') }))
            .filter(({ similarity }) => similarity > 1e-9)
            .toSorted((a, b) => (Math.abs(a.similarity - b.similarity) > 1e-9 ? b.similarity - a.similarity : a.rated - b.rated))
            .slice(0, neighbours);
          const total = similar.reduce((sum, { similarity }) => sum + similarity, 0);
          expect(score).toBeCloseTo(similar.reduce((sum, { similarity, rating }) => sum + similarity * rating, 0) / total, 9);
        }
      }),
    );
  });
  test('never a rated item; scores between the lowest and highest own rating', () => {
    fc.assert(
      fc.property(ratings, (list) => {
        const own = list.filter(([user]) => user === 0);
        const values = own.map(([, , rating]) => rating);
        return itemBasedTopN(list, 0, 9, 2).every(
          ({ item, score }) =>
            own.every(([, rated]) => rated !== item) && score >= Math.min(...values) - 1e-9 && score <= Math.max(...values) + 1e-9,
        );
      }),
    );
  });
  test('a larger n extends the list; the order of rows changes nothing', () => {
    fc.assert(
      fc.property(ratings, (list) => {
        const long = itemBasedTopN(list, 0, 4, 2);
        expect(itemBasedTopN(list, 0, 2, 2)).toEqual(long.slice(0, 2));
        const turned = itemBasedTopN(list.toReversed(), 0, 4, 2);
        expect(turned.map(({ item }) => item)).toEqual(long.map(({ item }) => item));
      }),
    );
  });
  test.each([0, 1.5, NaN])('refuses n and neighbours of %s', (k) => {
    expect(() => itemBasedTopN(small, 0, k, 1)).toThrow(new RangeError(`itemBasedTopN requires an integer n >= 1, got ${k}`));
    expect(() => itemBasedTopN(small, 0, 1, k)).toThrow(new RangeError(`itemBasedTopN requires an integer neighbours >= 1, got ${k}`));
  });
  test('refuses a user id below 0 and a repeated rating', () => {
    expect(() => itemBasedTopN(small, -1, 1, 1)).toThrow(new RangeError('itemBasedTopN requires an integer user >= 0, got -1'));
    expect(() => itemBasedTopN([...small, [0, 1, 3]], 0, 1, 1)).toThrow(
      new RangeError('itemBasedTopN requires one rating a user and item, got two for user 0 and item 1'),
    );
  });
});
