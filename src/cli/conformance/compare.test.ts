/** The comparison rules of golden/1: tolerance, undefined values, keys, lengths, orders. */
import { describe, expect, test } from 'vitest';
import { firstDifference } from './compare.ts';

const rule = { tolerance: { abs: 0.01, rel: 0.1 } };
const agrees = (expected: unknown, received: unknown, compare?: 'order' | 'exact') =>
  firstDifference(expected, received, compare === undefined ? rule : { ...rule, compare }) === undefined;

describe('firstDifference', () => {
  test('by hand: within 0.01 + 0.1 x 10 of 10', () => {
    expect([agrees(10, 11), agrees(10, 8.99), agrees(10, 11.02), agrees(-10, -11), agrees(0, 0.02)]).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });
  test('undefined means NaN, never 0 and never null', () => {
    for (const expected of [null, 'NaN']) {
      expect([agrees(expected, NaN), agrees(expected, 0), agrees(expected, null), agrees(expected, undefined)]).toEqual([
        true,
        false,
        false,
        false,
      ]);
    }
    expect(agrees(0, NaN)).toBe(false);
  });
  test('infinities are written as words', () => {
    expect([agrees('Infinity', Infinity), agrees('-Infinity', -Infinity), agrees('Infinity', 1e308)]).toEqual([true, true, false]);
  });
  test('every expected key must be there; more keys do no harm', () => {
    expect(agrees({ a: 1 }, { a: 1, b: 2 })).toBe(true);
    expect(firstDifference({ a: 1, b: 2 }, { a: 1 }, rule)).toEqual({ at: 'b', expected: '2', received: 'nothing' });
  });
  test('lists have equal length, and the place of a difference is named', () => {
    expect(agrees([1, 2], [1, 2, 3])).toBe(false);
    expect(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, rule)).toEqual({ at: 'a.1.b', expected: '2', received: '3' });
  });
  test('a record is not a list, nor a number a word', () => {
    expect([agrees([1], { 0: 1, length: 1 }), agrees({}, []), agrees({}, null), agrees(1, '1'), agrees(true, 1)]).toEqual(
      Array(5).fill(false),
    );
  });
  test('order and exact allow no tolerance', () => {
    expect([agrees(['a', 'b'], ['a', 'b'], 'order'), agrees(['a', 'b'], ['b', 'a'], 'order'), agrees(10, 10.5, 'exact')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(agrees({ order: ['a'], kl: 1 }, { order: ['a'], kl: 1.05 }, 'order')).toBe(true);
    expect(agrees({ order: [1, 2], kl: 1 }, { order: [1, 2.05], kl: 1 }, 'order')).toBe(false);
  });
});
