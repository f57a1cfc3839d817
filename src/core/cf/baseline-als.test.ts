/** The non-personal baselines: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselineAls } from './baseline-als.ts';
import { dampedItemMean } from './damped-item-mean.ts';
import { popularityRanking } from './popularity-ranking.ts';
import type { Rating } from './rating.ts';

const ratings = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 5 })), {
  selector: ([user, item]) => `${user} ${item}`,
  maxLength: 20,
});
const small: Rating[] = [
  [0, 0, 5],
  [0, 1, 1],
  [1, 0, 3],
];

describe('baselineAls', () => {
  test('by hand: mean 3; items first 2 / (1 + 2) and -2 / (1 + 1), then users from what is left', () => {
    const { mean, itemBias, userBias } = baselineAls(small, { userRegularization: 2, itemRegularization: 1, epochs: 1 });
    expect([mean, ...itemBias.values()]).toEqual([3, 2 / 3, -1]);
    // User 0: (2 - 2/3) + (-2 + 1) = 1/3 over 2 + 2; user 1: 0 - 2/3 over 2 + 1.
    expect(userBias.get(0)).toBeCloseTo(1 / 12, 12);
    expect(userBias.get(1)).toBeCloseTo(-2 / 9, 12);
  });
  test('the defaults are 15, 10 and 10 rounds', () => {
    expect(baselineAls(small)).toEqual(baselineAls(small, { userRegularization: 15, itemRegularization: 10, epochs: 10 }));
  });
  test('no round leaves biases of 0, no rating leaves nothing', () => {
    expect([...baselineAls(small, { epochs: 0 }).userBias]).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(baselineAls([])).toEqual({ mean: NaN, userBias: new Map(), itemBias: new Map() });
  });
  test('adding 1 to every rating moves the mean alone', () => {
    fc.assert(
      fc.property(ratings, (list) => {
        const [before, after] = [baselineAls(list), baselineAls(list.map(([user, item, rating]): Rating => [user, item, rating + 1]))];
        for (const [user, bias] of before.userBias) expect(after.userBias.get(user)).toBeCloseTo(bias, 9);
        for (const [item, bias] of before.itemBias) expect(after.itemBias.get(item)).toBeCloseTo(bias, 9);
        if (list.length > 0) expect(after.mean).toBeCloseTo(before.mean + 1, 9);
      }),
    );
  });
  test('refusals', () => {
    expect(() => baselineAls([], { userRegularization: -1 })).toThrow(
      new RangeError('baselineAls requires a finite userRegularization >= 0, got -1'),
    );
    expect(() => baselineAls([], { itemRegularization: NaN })).toThrow(
      new RangeError('baselineAls requires a finite itemRegularization >= 0, got NaN'),
    );
    expect(() => baselineAls([], { epochs: 1.5 })).toThrow(new RangeError('baselineAls requires an integer epochs >= 0, got 1.5'));
    expect(() => baselineAls([...small, [0, 0, 1]])).toThrow(
      new RangeError('baselineAls requires one rating a user and item, got two for user 0 and item 0'),
    );
  });
});

describe('dampedItemMean', () => {
  test('by hand: mean 3; item 0 has deviations 2 and 0, item 1 has -2', () => {
    expect([...dampedItemMean(small, 2)]).toEqual([
      [0, 3 + 2 / 4],
      [1, 3 - 2 / 3],
    ]);
    expect([...dampedItemMean(small, 0).values()]).toEqual([4, 1]);
  });
  test('no ratings, no means', () => expect(dampedItemMean([], 1)).toEqual(new Map()));
  test('more damping draws every mean towards the overall one', () => {
    fc.assert(
      fc.property(ratings, (list) => {
        const mean = list.reduce((sum, [, , rating]) => sum + rating, 0) / list.length;
        const [little, much] = [dampedItemMean(list, 1), dampedItemMean(list, 5)];
        return [...little].every(([item, value]) => Math.abs((much.get(item) ?? NaN) - mean) <= Math.abs(value - mean) + 1e-9);
      }),
    );
  });
  test('refuses a damping below 0', () => {
    expect(() => dampedItemMean([], -1)).toThrow(new RangeError('dampedItemMean requires a finite damping >= 0, got -1'));
  });
});

describe('popularityRanking', () => {
  test('by hand: two raters before one, ties by smaller id, whatever the rating', () => {
    expect(popularityRanking([...small, [2, 7, 5], [3, 4, 5]])).toEqual([0, 1, 4, 7]);
  });
  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(ratings, (list) => {
        expect(popularityRanking(list.toReversed())).toEqual(popularityRanking(list));
      }),
    );
  });
  test('refuses a repeated rating', () => expect(() => popularityRanking([...small, [0, 0, 1]])).toThrow(RangeError));
});
