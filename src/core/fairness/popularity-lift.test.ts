/** Popularity lift: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { popularityLift } from './popularity-lift.ts';

const items = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 5 });
const users = fc.array(fc.record({ profile: items, shown: items, group: fc.constantFrom('A', 'B') }), { minLength: 1, maxLength: 8 });
const lift = (list: readonly { profile: number[]; shown: number[]; group: string }[], map = (item: number) => item) =>
  popularityLift(
    list.map(({ profile }) => profile.map(map)),
    list.map(({ shown }) => shown.map(map)),
    list.map(({ group }) => group),
  );

describe('popularityLift', () => {
  // Three users: item 1 is with all, items 2 and 3 with one each; item 9 with nobody.
  const profiles = [[1], [1, 2, 3], [1]];
  const shown = [[1], [1], [2, 9]];
  const groups = ['A', 'A', 'B'];
  test('by hand: A has (1 + (1 + 1/3 + 1/3) / 3) / 2 = 7/9 and is shown 1; B has 1 and is shown (1/3 + 0) / 2', () => {
    const { A, B } = popularityLift(profiles, shown, groups);
    expect(A?.profile).toBeCloseTo(7 / 9, 14);
    expect(A?.recommended).toBe(1);
    expect(A?.lift).toBeCloseTo(2 / 7, 14);
    expect(B?.profile).toBe(1);
    expect(B?.recommended).toBeCloseTo(1 / 6, 14);
    expect(B?.lift).toBeCloseTo(-5 / 6, 14);
  });
  test('by hand: by share of the 5 interactions the levels shrink by 3/5 and the lift stays', () => {
    const { A } = popularityLift(profiles, shown, groups, { popularity: 'share-of-interactions' });
    expect(A?.profile).toBeCloseTo((7 / 9) * (3 / 5), 14);
    expect(A?.recommended).toBeCloseTo(3 / 5, 14);
    expect(A?.lift).toBeCloseTo(2 / 7, 14);
    expect(popularityLift(profiles, shown, groups, { popularity: 'share-of-users' })).toEqual(popularityLift(profiles, shown, groups));
  });
  test('ids may be strings; nobody makes no groups', () => {
    expect(popularityLift([['x']], [['x']], ['A'])).toEqual({ A: { profile: 1, recommended: 1, lift: 0 } });
    expect(popularityLift([], [], [])).toEqual({});
  });
  test('recommending the profiles lifts nothing', () => {
    fc.assert(
      fc.property(users, (list) =>
        Object.values(lift(list.map((user) => ({ ...user, shown: user.profile })))).every((group) => group.lift === 0),
      ),
    );
  });
  test('renaming items, turning lists and doubling the users change nothing', () => {
    fc.assert(
      fc.property(users, (list) => {
        const before = lift(list);
        expect(lift(list, (item) => 100 - item)).toEqual(before);
        const turned = lift([...list, ...list].map((user) => ({ ...user, shown: user.shown.toReversed() })));
        for (const [group, { profile, recommended, lift: rise }] of Object.entries(before)) {
          expect(turned[group]?.profile).toBeCloseTo(profile, 12);
          expect(turned[group]?.recommended).toBeCloseTo(recommended, 12);
          expect(turned[group]?.lift).toBeCloseTo(rise, 12);
        }
      }),
    );
  });
  test('refuses empty lists, repeats, unequal lengths and other words', () => {
    expect(() => popularityLift([[]], [[1]], ['A'])).toThrow(
      new RangeError('popularityLift requires at least one item in every profile, got none'),
    );
    expect(() => popularityLift([[1]], [[]], ['A'])).toThrow(
      new RangeError('popularityLift requires at least one item in every recommended list, got none'),
    );
    expect(() => popularityLift([[1, 1]], [[1]], ['A'])).toThrow(
      new RangeError('popularityLift requires each item once in every profile, got a repeat'),
    );
    expect(() => popularityLift([[1]], [[2, 2]], ['A'])).toThrow(
      new RangeError('popularityLift requires each item once in every recommended list, got a repeat'),
    );
    expect(() => popularityLift([[1]], [], ['A'])).toThrow(
      new RangeError('popularityLift requires profiles and recommendations to be equally long, got 1 and 0'),
    );
    expect(() => popularityLift([[1]], [[1]], ['A', 'B'])).toThrow(
      new RangeError('popularityLift requires profiles and groups to be equally long, got 1 and 2'),
    );
    expect(() => popularityLift([[1]], [[1]], ['A'], { popularity: 'clicks' as 'share-of-users' })).toThrow(
      new RangeError('popularityLift requires popularity to be one of share-of-users, share-of-interactions, got clicks'),
    );
  });
});
