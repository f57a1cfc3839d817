import { expect, test } from 'vitest';
import { clockText } from './clock-text.ts';
import { toldAt } from './told-at.ts';

test('time is told at 10, 5 and 1 minutes and at its end, and at no other second', () => {
  const told = Array.from({ length: 1_200 }, (_, passed) => [1_200 - passed, toldAt(1_200 - passed, 1_199 - passed)] as const);
  expect(told.filter(([, mark]) => mark !== undefined)).toEqual([
    [601, 10],
    [301, 5],
    [61, 1],
    [1, 0],
  ]);
});
test('a page that slept tells only what is true now', () => {
  expect(toldAt(700, 30)).toBe(1);
  expect(toldAt(700, -30)).toBe(0);
  expect(toldAt(-1, -2)).toBe(undefined);
});
test.each([
  [0, '0:00'],
  [59, '0:59'],
  [750, '12:30'],
  [3_661, '1:01:01'],
  [-65, '1:05'],
])('%s seconds are %s', (seconds, text) => expect(clockText(seconds)).toBe(text));
