/** Cosine of two rating profiles. */
import { requireOption } from '#core/guards/require-option.ts';
import { coRated } from './co-rated.ts';
import { dotOverNorms } from './dot-over-norms.ts';
import type { RatingProfile } from './rating.ts';

export interface CosineOptions {
  /** Which ratings the norms take in: all of them, a missing rating being 0, or only the common ones. */
  readonly overlap?: 'zero-filled' | 'co-rated';
}

/**
 * Cosine of the angle between two profiles.
 *
 * Norms over all ratings by default (scikit-learn on the zero-filled matrix), so that one shared rating among many is
 * weak evidence; Surprise takes both norms over the common ratings.
 *
 * @param a ratings by id of the other side
 * @param b likewise
 * @param options which ratings the norms take in
 * @returns in [-1, 1], 0 without a common rating under `zero-filled`; NaN when a norm is 0
 * @throws {RangeError} when overlap is neither word
 * @see Sarwar et al., "Item-Based Collaborative Filtering Recommendation Algorithms", WWW 2001
 * @example cosineSimilarity(new Map([[1, 3], [2, 4]]), new Map([[1, 3]])) // 0.6
 */
export function cosineSimilarity(a: RatingProfile, b: RatingProfile, { overlap = 'zero-filled' }: CosineOptions = {}): number {
  requireOption('cosineSimilarity', 'overlap', overlap, ['zero-filled', 'co-rated']);
  const common = coRated(a, b);
  const dot = common.reduce((sum, pair) => sum + pair.a * pair.b, 0);
  if (overlap === 'zero-filled') return dotOverNorms(dot, squares(a.values()), squares(b.values()));
  const squaresA = common.reduce((sum, pair) => sum + pair.a * pair.a, 0);
  const squaresB = common.reduce((sum, pair) => sum + pair.b * pair.b, 0);
  return dotOverNorms(dot, squaresA, squaresB);
}

function squares(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
