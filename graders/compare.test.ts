import { describe, expect, test } from 'vitest';
import { firstDifference, sameNumber, STATISTICAL_TOLERANCE } from './compare.ts';
import { HOLE } from './plain.ts';

describe('sameNumber', () => {
  test.each([
    [0, -0],
    [NaN, NaN],
    [Infinity, Infinity],
    [0.1 + 0.2, 0.3],
    [1, 1 + 5e-10],
    [1e-13, 0],
  ])('%s equals %s', (one, other) => expect(sameNumber(one, other)).toBe(true));

  test.each([
    [NaN, 0],
    [Infinity, 1e308],
    [Infinity, -Infinity],
    [1, 1 + 5e-9],
    [1e-11, 0],
    [2_000_000_000, 2_000_000_001],
  ])('%s differs from %s', (one, other) => expect(sameNumber(one, other)).toBe(false));

  test('whole numbers are exact under the wider tolerance too', () => {
    expect(sameNumber(20_000_000, 20_000_001, STATISTICAL_TOLERANCE)).toBe(false);
    expect(sameNumber(1.5, 1.500_000_1, STATISTICAL_TOLERANCE)).toBe(true);
  });
});

describe('firstDifference', () => {
  test.each([
    [1, '1', '', 'is a number, where a string is expected'],
    [null, undefined, '', 'is null, where undefined is expected'],
    [[1, 2], [1], '', 'has 2 elements, expected 1'],
    [{ a: [1, { score: 2 }] }, { a: [1, { score: 3 }] }, '.a[1].score', 'is 2, expected 3'],
    [{ a: 1 }, { a: 1, b: 2 }, '', "lacks the key 'b'"],
    [{ a: 1, b: 2 }, { a: 1 }, '', "has the unknown key 'b'"],
    [{ 'a b': 1 }, { 'a b': 2 }, '["a b"]', 'is 1, expected 2'],
    [[HOLE], [undefined], '[0]', 'is a hole, where undefined is expected'],
    [{}, [], '', 'is an object, where an array is expected'],
    ['x', 'y', '', 'is "x", expected "y"'],
  ])('%o against %o', (received, expected, path, reason) => {
    expect(firstDifference(received, expected)).toEqual({ path, reason });
  });

  test('the order of keys and the prototype make no difference', () => {
    const bare = Object.assign(Object.create(null), { b: 2, a: NaN });
    expect(firstDifference(bare, { a: NaN, b: 2 })).toBeUndefined();
  });

  test('a sparse array of the host equals the marker of the sandbox', () => {
    const sparse: unknown[] = [1];
    sparse.length = 2;
    expect(firstDifference([1, HOLE], sparse)).toBeUndefined();
  });
});
