import { describe, expect, test } from 'vitest';
import { DEFAULT_TOLERANCE } from './compare.ts';
import { scoredLists } from './compare-scored.ts';

const all = [
  { item: 1, score: 0.9 },
  { item: 2, score: 0.5 },
  { item: 3, score: 0.5 },
  { item: 4, score: 0.1 },
];
const compare = scoredLists<[number]>(() => all);
const same = (received: unknown, expected: unknown) => compare(received, expected, DEFAULT_TOLERANCE, [0]) === undefined;
const sameAttempts = (received: unknown, expected: unknown) => compare(received, expected, DEFAULT_TOLERANCE, undefined) === undefined;
const top = (...items: number[]) => items.map((item) => all[item - 1]);

describe('scoredLists', () => {
  test('tied items may stand in any order', () => expect(same(top(1, 3, 2), top(1, 2, 3))).toBe(true));
  test('at the cut either tied item may be listed', () => expect(same(top(1, 3), top(1, 2))).toBe(true));
  test('between two attempts an item in one alone must be tied at the cut', () => {
    expect(sameAttempts(top(1, 3), top(1, 2))).toBe(true);
    expect(
      sameAttempts(
        [
          { item: 9, score: 0.9 },
          { item: 2, score: 0.5 },
        ],
        top(1, 2),
      ),
    ).toBe(false);
    expect(
      sameAttempts(
        [
          { item: 2, score: 0.9 },
          { item: 1, score: 0.5 },
        ],
        top(1, 2),
      ),
    ).toBe(false);
  });
  test('an item that is not tied keeps its place', () => expect(same(top(2, 1), top(1, 2))).toBe(false));
  test('a score must be right for its own item', () => {
    expect(
      same(
        [
          { item: 1, score: 0.9 },
          { item: 4, score: 0.5 },
        ],
        top(1, 2),
      ),
    ).toBe(false);
  });
  test('no item is listed again', () => expect(same(top(1, 2, 2), top(1, 2, 3))).toBe(false));
  test('no unknown item, no other shape', () => {
    expect(same([{ item: 9, score: 0.9 }], top(1))).toBe(false);
    expect(same([1], top(1))).toBe(false);
    expect(same(undefined, [])).toBe(false);
    expect(same([{ item: 1, score: 0.9, note: 'x' }], top(1))).toBe(false);
  });
});
