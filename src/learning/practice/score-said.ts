/** What an answer is worth by the key points that were said, and the rating that follows from it. */
import type { ReviewRating } from '../event.ts';

export interface Weighted {
  readonly weight: number;
}

/** @param said places of points, from 0; one that is not there, or named twice, adds nothing @returns 0 to 100 */
export const scoreOf = (said: readonly number[], points: readonly Weighted[]): number =>
  points.reduce((sum, { weight }, place) => sum + (said.includes(place) ? weight : 0), 0);

const AT_LEAST: readonly (readonly [number, ReviewRating])[] = [
  [90, 'easy'],
  [70, 'good'],
  [40, 'hard'],
];

/** A suggestion only: how hard it was to find the words, no score can know. */
export const ratingFor = (score: number): ReviewRating => AT_LEAST.find(([least]) => score >= least)?.[1] ?? 'again';
