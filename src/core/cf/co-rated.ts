/** The pairs of ratings that two profiles have in common. */
import type { RatingProfile } from './rating.ts';

export interface CoRating {
  /** Who rated both items, or what both users rated. */
  readonly id: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Common ratings by ascending id, so that sums do not depend on the order of the input.
 *
 * @param a ratings by id of the other side
 * @param b likewise
 * @returns a pair of ratings for each common id
 */
export function coRated(a: RatingProfile, b: RatingProfile): CoRating[] {
  const common: CoRating[] = [];
  for (const [id, rating] of a) {
    const other = b.get(id);
    if (other !== undefined) common.push({ id, a: rating, b: other });
  }
  return common.sort((left, right) => left.id - right.id);
}
