/** trecOrder: score descending, then id descending by bytes. */
import { describe, expect, test } from 'vitest';
import { trecOrder } from './trec-order.ts';

describe('trecOrder', () => {
  test('by hand: equal scores by descending id, as bytes and not as numbers', () => {
    expect(
      trecOrder([
        ['d10', 1],
        ['d9', 1],
        ['top', 2],
        ['d100', 1],
      ]),
    ).toEqual(['top', 'd9', 'd100', 'd10']);
  });
  test('a prefix stands below the longer id, the input keeps its order', () => {
    const run = [
      ['a', 1],
      ['ab', 1],
      ['', 1],
      ['b', -1],
      ['z', 0],
    ] as const;
    expect(trecOrder(run)).toEqual(['ab', 'a', '', 'z', 'b']);
    expect(trecOrder(run.toReversed())).toEqual(['ab', 'a', '', 'z', 'b']);
    expect(run[0]).toEqual(['a', 1]);
  });
  test('beyond the basic plane, bytes order by code point: an emoji sorts above a private-use character', () => {
    expect(
      trecOrder([
        ['\u{E000}', 1],
        ['\u{1F600}', 1],
      ]),
    ).toEqual(['\u{1F600}', '\u{E000}']);
  });
});
