/** meanOverLists: undefined values left out, or counted as 0. */
import { describe, expect, test } from 'vitest';
import { meanOverLists } from './mean-over-lists.ts';

describe('meanOverLists', () => {
  test('by hand: 1 and 1/2 with an undefined value between', () => {
    expect(meanOverLists([1, NaN, 0.5])).toBe(1.5 / 2);
    expect(meanOverLists([1, NaN, 0.5], 'skip')).toBe(1.5 / 2);
    expect(meanOverLists([1, NaN, 0.5], 'zero')).toBe(1.5 / 3);
  });
  test('nothing left is undefined', () => {
    expect([meanOverLists([]), meanOverLists([NaN]), meanOverLists([], 'zero'), meanOverLists([NaN], 'zero')]).toEqual([NaN, NaN, NaN, 0]);
  });
  test('refuses another word', () =>
    expect(() => meanOverLists([1], 'drop' as 'skip')).toThrow(
      new RangeError('meanOverLists requires whenUndefined to be one of skip, zero, got drop'),
    ));
});
