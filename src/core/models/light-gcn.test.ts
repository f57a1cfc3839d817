/** lightGcn: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edge, lightGcn } from './light-gcn.ts';

const value = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
const table = fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 3 });
const edges = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 8 });
const layers = fc.nat(3);
const expectNear = (got: readonly (readonly number[])[], expected: readonly (readonly number[])[]) => {
  got.flat().forEach((x, place) => {
    expect(x).toBeCloseTo(expected.flat()[place] ?? NaN, 10);
  });
};

describe('lightGcn', () => {
  test('by hand: user 0 has items 0 and 1, so weights are 1 / sqrt 2', () => {
    const { users, items } = lightGcn(
      [
        [0, 0],
        [0, 1],
        [0, 1],
      ],
      [[4], [6]],
      [[2], [0]],
      1,
    );
    // Divided by the own degree alone, user 0 would be (4 + 1) / 2; with users first, item 0 would see the new user.
    expectNear(users, [[(4 + 2 / Math.SQRT2) / 2], [3]]);
    expectNear(items, [[(2 + 4 / Math.SQRT2) / 2], [4 / Math.SQRT2 / 2]]);
  });
  test('by hand: two layers over one edge bring both back: mean of 2, 4, 2', () => {
    expect(lightGcn([[0, 0]], [[2]], [[4]], 2)).toEqual({ users: [[8 / 3]], items: [[10 / 3]] });
  });
  test('no layers return the input; no nodes return none', () => {
    expect(lightGcn([[0, 0]], [[2]], [[4]], 0)).toEqual({ users: [[2]], items: [[4]] });
    expect(lightGcn([], [], [], 3)).toEqual({ users: [], items: [] });
    expect(lightGcn([], [], [[3]], 2)).toEqual({ users: [], items: [[1]] });
  });
  test('is linear in the embeddings', () => {
    fc.assert(
      fc.property(edges, table, table, table, table, layers, (list, u, v, p, q, depth) => {
        const mix = (a: typeof u, b: typeof u) => a.map((x, row) => x.map((each, f) => 2 * each - (b[row]?.[f] ?? 0)));
        const [first, second, both] = [
          lightGcn(list, u, p, depth),
          lightGcn(list, v, q, depth),
          lightGcn(list, mix(u, v), mix(p, q), depth),
        ];
        expectNear(both.users, mix(first.users as typeof u, second.users as typeof u));
        expectNear(both.items, mix(first.items as typeof u, second.items as typeof u));
      }),
    );
  });
  test('the order of edges and repeats change nothing; renamed users permute rows', () => {
    fc.assert(
      fc.property(edges, table, table, layers, (list, users, items, depth) => {
        const plain = lightGcn(list, users, items, depth);
        expect(lightGcn([...list, ...list].toReversed(), users, items, depth)).toEqual(plain);
        const renamed = lightGcn(
          list.map(([user, item]): Edge => [2 - user, item]),
          users.toReversed(),
          items,
          depth,
        );
        expectNear(renamed.users.toReversed(), plain.users);
        expectNear(renamed.items, plain.items);
      }),
    );
  });
  test.each([-1, 1.5, NaN])('refuses %s layers', (depth) => {
    expect(() => lightGcn([], [], [], depth)).toThrow(new RangeError(`lightGcn requires an integer layers >= 0, got ${depth}`));
  });
  test.each([-1, 1, 0.5])('refuses node %s of 1', (id) => {
    expect(() => lightGcn([[id, 0]], [[1]], [[1]], 1)).toThrow(new RangeError(`lightGcn requires an integer user id in [0, 1), got ${id}`));
    expect(() => lightGcn([[0, id]], [[1]], [[1]], 1)).toThrow(new RangeError(`lightGcn requires an integer item id in [0, 1), got ${id}`));
  });
  test('refuses embeddings of two lengths', () => {
    expect(() => lightGcn([], [[1]], [[1, 2]], 1)).toThrow(new RangeError('lightGcn requires vectors of 1 numbers in items, got 2'));
    expect(() => lightGcn([], [[1], [1, 2]], [], 1)).toThrow(new RangeError('lightGcn requires vectors of 1 numbers in users, got 2'));
    expect(() => lightGcn([], [], [[1], [1, 2]], 1)).toThrow(new RangeError('lightGcn requires vectors of 1 numbers in items, got 2'));
  });
});
