/** Both ways to pool neighbours, by hand. */
import { describe, expect, test } from 'vitest';
import { meanCentred, weightedMean } from './predict-from-neighbours.ts';

const neighbours = [
  { id: 1, score: 1, rating: 5, mean: 3 },
  { id: 2, score: 0.5, rating: 2, mean: 3 },
];

describe('weightedMean', () => {
  test('by hand: (1 x 5 + 1/2 x 2) / (3/2) = 4', () => expect(weightedMean(neighbours)).toBe(4));
  test('nobody to ask is undefined', () => expect(weightedMean([])).toBeNaN());
});

describe('meanCentred', () => {
  test('by hand: 2 + (1 x 2 + 1/2 x -1) / (3/2) = 3', () => expect(meanCentred(neighbours, 2)).toBe(3));
  test('nobody to ask leaves the own mean', () => expect(meanCentred([], 2)).toBe(2));
});
