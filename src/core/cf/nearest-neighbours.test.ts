/** Neighbours: only raters of the wanted item, only positive similarity, ties by id. */
import { describe, expect, test } from 'vitest';
import { nearestNeighbours, ratersBySimilarity } from './nearest-neighbours.ts';

const profiles = new Map([
  [0, new Map([[9, 1]])],
  [
    3,
    new Map([
      [5, 4],
      [6, 2],
    ]),
  ],
  [2, new Map([[5, 2]])],
  [1, new Map([[6, 5]])],
]);

describe('ratersBySimilarity', () => {
  test('by hand: users 2 and 3 rated item 5; the tie goes to the smaller id', () => {
    const raters = ratersBySimilarity(profiles, 0, 5, () => 0.5);
    expect(raters).toEqual([
      { id: 2, score: 0.5, rating: 2, mean: 2 },
      { id: 3, score: 0.5, rating: 4, mean: 3 },
    ]);
  });
  test('undefined similarities are left out', () => expect(ratersBySimilarity(profiles, 0, 5, () => NaN)).toEqual([]));
  test('a target that rated the item comes first', () => expect(ratersBySimilarity(profiles, 3, 5, () => 0.5)[0]?.id).toBe(3));
});

describe('nearestNeighbours', () => {
  const raters = [3, 0.5, -1].map((score, id) => ({ id, score, rating: 1, mean: 1 }));
  test('keeps the first, and never a similarity of 0 or less', () => {
    expect(nearestNeighbours(raters, 1).map(({ id }) => id)).toEqual([0]);
    expect(nearestNeighbours(raters, 9).map(({ id }) => id)).toEqual([0, 1]);
  });
  test('refuses a count of 0', () => expect(() => nearestNeighbours(raters, 0)).toThrow(RangeError));
});
