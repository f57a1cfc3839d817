import { expect, test } from 'vitest';
import { inList } from './in-list.ts';

test.each([
  ['en', 'x, y, and z'],
  ['de', 'x, y und z'],
] as const)('in %s: %s', (language, written) => {
  expect(inList(['x', 'y', 'z'], language).join('')).toBe(written);
});

test('one thing stands alone, and things that are no texts stay what they are', () => {
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect(inList([a], 'de')).toEqual([a]);
  expect(inList([a, b], 'de')).toEqual([a, ' und ', b]);
});
