/**
 * Ratings of a few users and items, alone and with what is asked about them.
 *
 * Ratings are whole numbers, from 1 to 5 unless said, and a user rates an item once. Where similarities decide an order, add
 * `withMargins`: rounding alone must never decide.
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

/** Thin tables, full ones where several users share a pair of items, and tables on a longer scale. No rating is 0: a table may mark what is missing by it. */
const ratingsOfAnyKind: fc.Arbitrary<Rating[]> = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: ratings },
  { weight: 4, arbitrary: fullTable(7, stars) },
  { weight: 3, arbitrary: fullTable(10, fc.integer({ min: 1, max: 10 })) },
);

/** Now and then an item that nobody rated. */
const comparedItem = fc.oneof(
  { withCrossShrink: true },
  { weight: 14, arbitrary: item },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 6 }) },
);

type RatingsWithPair = [ratings: Rating[], i: number, j: number];

/** One or two people know both items and a third one; others know one of the two: where definitions of a similarity part. */
const fewInCommon: fc.Arbitrary<RatingsWithPair> = fc
  .tuple(
    fc.array(fc.tuple(stars, stars, stars), { minLength: 1, maxLength: 2 }),
    fc.array(fc.tuple(fc.boolean(), stars, stars), { maxLength: 3 }),
  )
  .map(([shared, others]): RatingsWithPair => {
    const rows = [
      ...shared.flatMap(([first, second, third], by): Rating[] => [
        [by, 1, first],
        [by, 2, second],
        [by, 3, third],
      ]),
      ...others.flatMap(([isFirst, own, third], index): Rating[] => [
        [5 + index, isFirst ? 1 : 2, own],
        [5 + index, 3, third],
      ]),
    ];
    return [rows, 1, 2];
  });

/** `[ratings, i, j]` with two different items. */
export const ratingsWithItemPair: fc.Arbitrary<RatingsWithPair> = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.tuple(ratingsOfAnyKind, comparedItem, comparedItem).filter(([, i, j]) => i !== j) },
  { weight: 2, arbitrary: fewInCommon },
);

/** `[ratings, user, item]` where the user has not rated the item. */
export const ratingsWithTarget: fc.Arbitrary<[ratings: Rating[], user: number, item: number]> = fc
  .tuple(ratings, user, item)
  .filter(([rows, target, unseen]) => !rows.some(([by, of]) => by === target && of === unseen));

/** Of five items, half the cells or more. */
function fullTable(users: number, value: fc.Arbitrary<number>): fc.Arbitrary<Rating[]> {
  return fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: users - 1 }), item, value), {
    selector: ([by, of]) => `${by} ${of}`,
    minLength: Math.ceil(users * 2.5),
    maxLength: users * 4,
    size: 'max',
  });
}

/** `[ratings, i, j]` of up to sixteen people, most pairs of items with several raters in common. */
export const manyRatingsWithItemPair: fc.Arbitrary<RatingsWithPair> = fc
  .tuple(fullTable(16, stars), item, item)
  .filter(([, i, j]) => i !== j);
