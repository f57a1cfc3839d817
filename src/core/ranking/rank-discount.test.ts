/** Discounts by hand. */
import { describe, expect, test } from 'vitest';
import { rankDiscount } from './rank-discount.ts';

describe('rankDiscount', () => {
  test('by hand: log2(rank + 1) at ranks 1, 3 and 7 is 1, 2 and 3', () => {
    expect([1, 3, 7].map((rank) => rankDiscount(rank, 'log2p1'))).toEqual([1, 1 / 2, 1 / 3]);
  });
  test('by hand: the older discount weighs ranks 1 and 2 equally', () => {
    expect([1, 2, 4, 8].map((rank) => rankDiscount(rank, 'jk-log2'))).toEqual([1, 1, 1 / 2, 1 / 3]);
  });
});
