/**
 * `[events, basket, n]`: who has what, some of it said twice, a basket and a length.
 *
 * Few users and items, so that histories overlap; a basket may hold an item twice, or one that nobody has.
 */
import * as fc from 'fast-check';

export type OwnEvent = [user: number, item: number];
export type HistoriesWithBasket = [events: OwnEvent[], basket: number[], n: number];

// Two figures beside one: ids compared as text stand elsewhere.
const item = fc.constantFrom(0, 1, 2, 3, 4, 12);
// User 1 with item 12 and user 11 with item 2 read alike when ids are glued together.
const event: fc.Arbitrary<OwnEvent> = fc.tuple(fc.constantFrom(0, 1, 2, 3, 4, 11), item);

export const historiesWithBasket: fc.Arbitrary<HistoriesWithBasket> = fc.tuple(
  fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.array(event, { maxLength: 8, size: 'max' }) },
    { weight: 4, arbitrary: fc.array(event, { minLength: 9, maxLength: 20, size: 'max' }) },
  ),
  fc.array(fc.oneof({ weight: 9, arbitrary: item }, { weight: 1, arbitrary: fc.constant(30) }), { maxLength: 3, size: 'max' }),
  fc.integer({ min: 1, max: 6 }),
);

const fewOf12 = fc.integer({ min: 0, max: 11 });

/** Longer histories and baskets of several different items. */
export const historiesWithLargeBasket: fc.Arbitrary<HistoriesWithBasket> = fc.tuple(
  fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fewOf12), { minLength: 25, maxLength: 40, size: 'max' }),
  fc.uniqueArray(fewOf12, { minLength: 3, maxLength: 5 }),
  fc.integer({ min: 2, max: 8 }),
);
