/** The rating that a set of neighbours foretells. */
import type { Neighbour } from './nearest-neighbours.ts';

/** Mean of the neighbours' ratings weighted by similarity (Surprise's KNNBasic); NaN without a neighbour. */
export function weightedMean(neighbours: readonly Neighbour[]): number {
  return sumOf(neighbours, ({ score, rating }) => score * rating) / sumOf(neighbours, ({ score }) => score);
}

/** Own mean plus the weighted mean deviation of the neighbours from their own means; the own mean without a neighbour. */
export function meanCentred(neighbours: readonly Neighbour[], ownMean: number): number {
  if (neighbours.length === 0) return ownMean;
  const deviation = sumOf(neighbours, ({ score, rating, mean }) => score * (rating - mean));
  return ownMean + deviation / sumOf(neighbours, ({ score }) => score);
}

function sumOf(neighbours: readonly Neighbour[], term: (neighbour: Neighbour) => number): number {
  return neighbours.reduce((sum, neighbour) => sum + term(neighbour), 0);
}
