/** Item-item models of implicit feedback: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { implicitItemSimilarity } from './implicit-item-similarity.ts';
import { itemKnnScores } from './item-knn-scores.ts';
import type { Rating } from './rating.ts';

const counts = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 5 })), {
  selector: ([user, item]) => `${user} ${item}`,
  maxLength: 20,
});
/** Items 1, 2 and 3; user 0 has two of them, users 1 and 2 one each. */
const small: Rating[] = [
  [0, 1, 4],
  [0, 2, 1],
  [1, 1, 9],
  [2, 3, 1],
];
const [idf2, idf1] = [Math.log(3) - Math.log(3), Math.log(3) - Math.log(2)];

describe('implicitItemSimilarity', () => {
  test('by hand, cosine: 4 x 1 over norms sqrt(16 + 81) and 1', () => {
    expect(implicitItemSimilarity(small, 1, 2)).toBeCloseTo(4 / Math.sqrt(97), 12);
    expect(implicitItemSimilarity(small, 1, 2, { weighting: 'cosine' })).toBe(implicitItemSimilarity(small, 1, 2));
  });
  test('by hand, tfidf: user 0 has ln 3 - ln(1 + 2) = 0 and says nothing', () => {
    expect(idf2).toBe(0);
    expect(implicitItemSimilarity(small, 1, 2, { weighting: 'tfidf' })).toBeNaN();
    expect(implicitItemSimilarity(small, 1, 1, { weighting: 'tfidf' })).toBeCloseTo(1, 12);
  });
  test('by hand, tfidf: with a fourth item both users weigh sqrt(count) x idf', () => {
    const four: Rating[] = [...small, [2, 4, 1], [1, 2, 1]];
    // Users 0, 1 and 2 have two items each, so the idf cancels: (2, 3) against (1, 1).
    expect(implicitItemSimilarity(four, 1, 2, { weighting: 'tfidf' })).toBeCloseTo(5 / Math.sqrt(13 * 2), 12);
  });
  test('by hand, bm25: lengths 13, 1, 1 with mean 5', () => {
    const damping = 1.2 * (0.25 + (0.75 * 13) / 5);
    const weight = ((9 * 2.2) / (damping + 9)) * idf1;
    expect(implicitItemSimilarity(small, 1, 1, { weighting: 'bm25' })).toBeCloseTo(weight * weight, 12);
    expect(implicitItemSimilarity(small, 1, 1, { weighting: 'bm25', k1: 1.2, b: 0.75 })).toBeCloseTo(weight * weight, 12);
    const flat = ((9 * 3) / (2 + 9)) * idf1;
    expect(implicitItemSimilarity(small, 1, 1, { weighting: 'bm25', k1: 2, b: 0 })).toBeCloseTo(flat * flat, 12);
  });
  test('is symmetric, and a count of 0 is no interaction in the weights', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom('cosine' as const, 'tfidf' as const, 'bm25' as const), (list, weighting) => {
        expect(implicitItemSimilarity(list, 0, 1, { weighting })).toBe(implicitItemSimilarity(list, 1, 0, { weighting }));
      }),
    );
  });
  test('refusals', () => {
    const refusals: [() => unknown, string][] = [
      [() => implicitItemSimilarity([[0, 0, -1]], 0, 1), 'implicitItemSimilarity requires a finite count >= 0, got -1'],
      [() => implicitItemSimilarity([], 0, 1, { k1: -1 }), 'implicitItemSimilarity requires a finite k1 >= 0, got -1'],
      [() => implicitItemSimilarity([], 0, 1, { b: 1.1 }), 'implicitItemSimilarity requires b in [0, 1], got 1.1'],
      [
        () => implicitItemSimilarity([], 0, 1, { weighting: 'raw' as 'cosine' }),
        'implicitItemSimilarity requires weighting to be one of cosine, tfidf, bm25, got raw',
      ],
    ];
    for (const [run, message] of refusals) expect(run).toThrow(new RangeError(message));
  });
});

describe('itemKnnScores', () => {
  test('by hand: user 2 has item 3, which shares nobody; user 1 has item 1 nine times, cosine 4 / sqrt 97 to item 2', () => {
    expect([...itemKnnScores(small, 2)]).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(itemKnnScores(small, 1).get(2)).toBeCloseTo((9 * 4) / Math.sqrt(97), 12);
  });
  test('one neighbour is the item itself, which leaves nothing; two reach the next', () => {
    expect(itemKnnScores(small, 1, { neighbours: 1 }).get(2)).toBe(0);
    expect(itemKnnScores(small, 1, { neighbours: 2 }).get(2)).toBeCloseTo(36 / Math.sqrt(97), 12);
  });
  test('an unknown user gets 0 everywhere', () => expect([...itemKnnScores(small, 9).values()]).toEqual([0, 0, 0]));
  test('is the sum of count x similarity over the own items', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const own = list.filter(([user]) => user === 0);
        for (const [item, score] of itemKnnScores(list, 0)) {
          const sum = own.reduce((all, [, rated, count]) => all + count * implicitItemSimilarity(list, item, rated), 0);
          expect(score).toBeCloseTo(sum, 9);
        }
      }),
    );
  });
  test('refusals', () => {
    expect(() => itemKnnScores([], -1)).toThrow(new RangeError('itemKnnScores requires an integer user >= 0, got -1'));
    expect(() => itemKnnScores([[0, 0, -1]], 0)).toThrow(new RangeError('itemKnnScores requires a finite count >= 0, got -1'));
    expect(() => itemKnnScores([], 0, { neighbours: 0 })).toThrow(
      new RangeError('itemKnnScores requires an integer neighbours >= 1, got 0'),
    );
  });
});
