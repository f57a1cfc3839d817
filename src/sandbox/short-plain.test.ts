import { expect, test } from 'vitest';
import type { Plain } from '#graders/plain.ts';
import { shortPlain } from './short-plain.ts';

test.each<[Plain, string]>([
  [2 / 3, '0.666667'],
  [1234567, '1234567'],
  [-0, '-0'],
  [NaN, 'NaN'],
  [undefined, 'undefined'],
  ['a', '"a"'],
  [12n, '12n'],
  [[1, [2, [3, [4]]]], '[1, [2, [3, […]]]]'],
  [{ a: 1 / 3, b: {} }, '{ a: 0.333333, b: {} }'],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], '[1, 2, 3, 4, 5, 6, 7, 8, … 2 more]'],
])('%#: %s', (value, text) => expect(shortPlain(value)).toBe(text));

test('is never long', () => expect(shortPlain(Array.from({ length: 9 }, () => 'x'.repeat(90)))).toHaveLength(120));
