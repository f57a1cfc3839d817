import { expect, test } from 'vitest';
import { firstOutOfOrder, parseOrder } from './row-order.ts';
import type { SqlCell } from './result-set.ts';

const place = (order: string[], ...rows: SqlCell[][]) => firstOutOfOrder({ columns: ['a', 'b'], rows }, ['a', 'b'], parseOrder(order));

test('NULL stands first, then numbers, then text by its bytes', () => {
  expect(place(['a'], [null, 1], [-5, 1], [2, 1], [10, 1], ['B', 1], ['a', 1])).toBeUndefined();
  expect(place(['a'], [1, 1], [null, 1])).toBe(1);
  expect(place(['a'], ['a', 1], ['B', 1])).toBe(1);
  expect(place(['a'], ['x', 1], [3, 1])).toBe(1);
});

test('a later key decides where the earlier ones are equal, and desc turns a key round', () => {
  expect(place(['a', 'b'], [1, 2], [1, 3], [2, 0])).toBeUndefined();
  expect(place(['a', 'b'], [1, 3], [1, 2], [2, 0])).toBe(1);
  expect(place(['a desc', 'b'], [2, 1], [2, 5], [1, 0])).toBeUndefined();
  expect(place(['a desc', 'b'], [1, 0], [2, 1])).toBe(1);
});

test('rows equal in every key may stand either way', () => {
  expect(place(['a'], [1, 9], [1, 2])).toBeUndefined();
});

test('a renamed column is taken where it should stand', () => {
  const renamed = { columns: ['x', 'b'], rows: [[2, 1] as SqlCell[], [1, 1] as SqlCell[]] };
  expect(firstOutOfOrder(renamed, ['a', 'b'], parseOrder(['a']))).toBe(1);
  const permuted = { columns: ['b', 'a'], rows: [[9, 1] as SqlCell[], [1, 2] as SqlCell[]] };
  expect(firstOutOfOrder(permuted, ['a', 'b'], parseOrder(['a']))).toBeUndefined();
});
