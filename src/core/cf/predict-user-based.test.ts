/** predictUserBased: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { predictUserBased } from './predict-user-based.ts';
import type { Rating } from './rating.ts';

/** User 1 agrees with user 0 and liked item 3 more than usual; user 2 disagrees. */
const small: Rating[] = [
  [0, 1, 2],
  [0, 2, 4],
  [1, 1, 1],
  [1, 2, 3],
  [1, 3, 5],
  [2, 1, 5],
  [2, 2, 1],
  [2, 3, 1],
];
const ratings = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 5 })), {
  selector: ([user, item]) => `${user} ${item}`,
  maxLength: 20,
});

describe('predictUserBased', () => {
  test('by hand: own mean 3, the one positive neighbour is 2 above their mean of 3', () => {
    expect(predictUserBased(small, 0, 3, 5)).toBeCloseTo(5, 12);
  });
  test('no neighbour leaves the own mean; no ratings leave nothing', () => {
    expect([predictUserBased(small, 0, 8, 5), predictUserBased(small, 9, 3, 5)]).toEqual([3, NaN]);
  });
  test('adding 1 to every rating adds 1', () => {
    fc.assert(
      fc.property(ratings, (list) => {
        const known = list.filter(([user, item]) => user !== 0 || item !== 0);
        const raised = known.map(([user, item, rating]): Rating => [user, item, rating + 1]);
        const [before, after] = [predictUserBased(known, 0, 0, 2), predictUserBased(raised, 0, 0, 2)];
        return Number.isNaN(before) ? Number.isNaN(after) : Math.abs(after - before - 1) < 1e-9;
      }),
    );
  });
  test('refuses an item the user has rated', () => expect(() => predictUserBased(small, 0, 1, 5)).toThrow(RangeError));
  test.each([0, -1, 1.5, NaN])('refuses %s neighbours', (count) => expect(() => predictUserBased(small, 0, 3, count)).toThrow(RangeError));
  test('refuses two ratings of a user and item', () => expect(() => predictUserBased([...small, [0, 1, 2]], 0, 3, 5)).toThrow(RangeError));
});
