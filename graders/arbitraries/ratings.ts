/**
 * Ratings of a few users and items, alone and with what is asked about them.
 *
 * Ratings are whole numbers from 1 to 5 and a user rates an item once. Where similarities decide an order, add `withMargins`:
 * rounding alone must never decide.
 */
import * as fc from 'fast-check';

export type Rating = [user: number, item: number, rating: number];

const user = fc.integer({ min: 0, max: 4 });
const item = fc.integer({ min: 0, max: 4 });
const stars = fc.integer({ min: 1, max: 5 });

/** About two cells in five are filled, so that pairs of users and items overlap. */
export const ratings: fc.Arbitrary<Rating[]> = fc.uniqueArray(fc.tuple(user, item, stars), {
  selector: ([by, of]) => `${by} ${of}`,
  maxLength: 20,
  size: 'max',
});

/** `[ratings, i, j]` with two different items. */
export const ratingsWithItemPair: fc.Arbitrary<[ratings: Rating[], i: number, j: number]> = fc
  .tuple(ratings, item, item)
  .filter(([, i, j]) => i !== j);

/** `[ratings, user, item]` where the user has not rated the item. */
export const ratingsWithTarget: fc.Arbitrary<[ratings: Rating[], user: number, item: number]> = fc
  .tuple(ratings, user, item)
  .filter(([rows, target, unseen]) => !rows.some(([by, of]) => by === target && of === unseen));
