/** The rating that a set of neighbours foretells. */
import type { Neighbour } from './nearest-neighbours.ts';

/**
 * Mean of the neighbours' ratings weighted by similarity (Surprise's KNNBasic).
 *
 * @param neighbours each with a positive similarity and a rating
 * @returns in units of the ratings; NaN without a neighbour
 */
export function weightedMean(neighbours: readonly Pick<Neighbour, 'score' | 'rating'>[]): number {
  return sumOf(neighbours, ({ score, rating }) => score * rating) / sumOf(neighbours, ({ score }) => score);
}

/**
 * Own mean plus the weighted mean deviation of the neighbours from their own means (Surprise's KNNWithMeans).
 *
 * @param neighbours each with a positive similarity, a rating, and the mean of all its ratings
 * @param ownMean level that the deviation is added to
 * @returns in units of the ratings; the own mean without a neighbour
 */
export function meanCentred(neighbours: readonly Neighbour[], ownMean: number): number {
  if (neighbours.length === 0) return ownMean;
  const deviation = sumOf(neighbours, ({ score, rating, mean }) => score * (rating - mean));
  return ownMean + deviation / sumOf(neighbours, ({ score }) => score);
}

function sumOf<Each>(neighbours: readonly Each[], term: (neighbour: Each) => number): number {
  return neighbours.reduce((sum, neighbour) => sum + term(neighbour), 0);
}
