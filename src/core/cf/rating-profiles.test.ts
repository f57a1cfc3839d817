/** Profiles and what is done to them, by hand. */
import { describe, expect, test } from 'vitest';
import { coRated } from './co-rated.ts';
import { dotOverNorms } from './dot-over-norms.ts';
import type { Rating } from './rating.ts';
import { centredProfile, emptyProfile, itemProfiles, profileMean, userProfiles } from './rating-profiles.ts';
import { userCentredItemProfiles } from './user-centred-item-profiles.ts';

const ratings: Rating[] = [
  [0, 1, 3],
  [0, 2, 1],
  [4, 1, 5],
];

describe('itemProfiles and userProfiles', () => {
  test('by hand: the same ratings, seen from either side', () => {
    expect(itemProfiles('here', ratings)).toEqual(
      new Map([
        [
          1,
          new Map([
            [0, 3],
            [4, 5],
          ]),
        ],
        [2, new Map([[0, 1]])],
      ]),
    );
    expect(userProfiles('here', ratings)).toEqual(
      new Map([
        [
          0,
          new Map([
            [1, 3],
            [2, 1],
          ]),
        ],
        [4, new Map([[1, 5]])],
      ]),
    );
  });
  test.each<[string, Rating]>([
    ['here requires one rating a user and item, got two for user 0 and item 2', [0, 2, 4]],
    ['here requires integer ids >= 0, got -1', [-1, 2, 4]],
    ['here requires integer ids >= 0, got 1.5', [1, 1.5, 4]],
    ['here requires finite ratings, got Infinity', [1, 2, Infinity]],
  ])('refusal: %s', (message, rating) => {
    for (const profilesOf of [itemProfiles, userProfiles])
      expect(() => profilesOf('here', [...ratings, rating])).toThrow(new RangeError(message));
  });
});

describe('profileMean and centredProfile', () => {
  test('by hand: the mean of 3 and 5 is 4, and taken off it leaves -1 and 1', () => {
    const profile = new Map([
      [0, 3],
      [4, 5],
    ]);
    expect(profileMean(profile)).toBe(4);
    expect(centredProfile(profile, () => 4)).toEqual(
      new Map([
        [0, -1],
        [4, 1],
      ]),
    );
  });
  test('an empty profile has no mean', () => expect(profileMean(emptyProfile)).toBeNaN());
});

describe('userCentredItemProfiles', () => {
  test('by hand: user 0 has mean 2, user 4 has mean 5', () => {
    expect(userCentredItemProfiles('here', ratings)).toEqual(
      new Map([
        [
          1,
          new Map([
            [0, 1],
            [4, 0],
          ]),
        ],
        [2, new Map([[0, -1]])],
      ]),
    );
  });
});

describe('coRated', () => {
  test('by hand: ids 2 and 5 are common, given by ascending id', () => {
    const common = coRated(
      new Map([
        [5, 1],
        [2, 3],
        [9, 4],
      ]),
      new Map([
        [2, 5],
        [5, 2],
      ]),
    );
    expect(common).toEqual([
      { id: 2, a: 3, b: 5 },
      { id: 5, a: 1, b: 2 },
    ]);
  });
});

describe('dotOverNorms', () => {
  test('by hand: 6 over 2 and 5', () => expect(dotOverNorms(6, 4, 25)).toBe(0.6));
  test('a norm that only rounding keeps from 0 is 0', () => expect([dotOverNorms(1, 1e-13, 1), dotOverNorms(0, 1, 0)]).toEqual([NaN, NaN]));
});
