/** ratingSimilarity: each kind by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rating } from './rating.ts';
import { ratingSimilarity, ratingSimilarityKinds } from './rating-similarity.ts';

/** Users 0 and 1 rated both items; user 2 only item 1. User 0 also rated item 3. */
const small: Rating[] = [
  [0, 1, 3],
  [0, 2, 1],
  [0, 3, 5],
  [1, 1, 4],
  [1, 2, 2],
  [2, 1, 5],
];
const ratings = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 5 })), {
  selector: ([user, item]) => `${user} ${item}`,
  maxLength: 20,
});

describe('ratingSimilarity', () => {
  test('by hand: cosine is 3 x 1 + 4 x 2 over the norms of 3, 4, 5 and of 1, 2', () => {
    expect(ratingSimilarity(small, 1, 2, 'cosine')).toBeCloseTo(11 / Math.sqrt(50 * 5), 12);
  });
  test('by hand: both rise by 1 from user 0 to user 1, so pearson is 1', () => {
    expect(ratingSimilarity(small, 1, 2, 'pearson')).toBeCloseTo(1, 12);
  });
  test("by hand: off the users' means 3 and 3, items are 0, 1 and -2, -1, so adjusted cosine is -1 / sqrt(5)", () => {
    expect(ratingSimilarity(small, 1, 2, 'adjusted-cosine')).toBeCloseTo(-1 / Math.sqrt(5), 12);
  });
  test('by hand: 2 of 3 raters rated both', () => {
    expect(ratingSimilarity(small, 1, 2, 'jaccard')).toBe(2 / 3);
  });
  test('an item nobody rated: undefined, and an overlap of 0', () => {
    expect(ratingSimilarityKinds.map((kind) => ratingSimilarity(small, 1, 9, kind))).toEqual([NaN, NaN, NaN, 0]);
  });
  test.each(ratingSimilarityKinds)('%s is symmetric, stays in range, and does not care for the order of ratings', (kind) => {
    fc.assert(
      fc.property(ratings, (list) => {
        const value = ratingSimilarity(list, 0, 1, kind);
        for (const other of [ratingSimilarity(list, 1, 0, kind), ratingSimilarity(list.toReversed(), 0, 1, kind)]) {
          if (!Object.is(other, value)) expect(other).toBeCloseTo(value, 10);
        }
        return Number.isNaN(value) || Math.abs(value) <= 1 + 1e-12;
      }),
    );
  });
  test.each([
    ['the same item twice', () => ratingSimilarity(small, 1, 1, 'cosine')],
    ['two ratings of a user and item', () => ratingSimilarity([...small, [0, 1, 2]], 1, 2, 'cosine')],
    ['a rating that is not finite', () => ratingSimilarity([...small, [7, 1, NaN]], 1, 2, 'cosine')],
    ['an id that is not an integer', () => ratingSimilarity([...small, [0.5, 1, 2]], 1, 2, 'cosine')],
    ['a kind it does not know', () => ratingSimilarity(small, 1, 2, 'euclid' as 'cosine')],
  ])('refuses %s', (_what, call) => expect(call).toThrow(RangeError));
});
