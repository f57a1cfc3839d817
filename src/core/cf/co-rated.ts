/** The pairs of ratings that two profiles have in common. */
import type { RatingProfile } from './rating.ts';

export interface CoRating {
  /** Who rated both items, or what both users rated. */
  readonly id: number;
  readonly a: number;
  readonly b: number;
}

/** Common ratings by ascending id, so that sums do not depend on the order of the input. */
export function coRated(a: RatingProfile, b: RatingProfile): CoRating[] {
  return [...a]
    .flatMap(([id, rating]) => {
      const other = b.get(id);
      return other === undefined ? [] : [{ id, a: rating, b: other }];
    })
    .toSorted((left, right) => left.id - right.id);
}
