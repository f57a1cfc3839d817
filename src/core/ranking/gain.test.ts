/** Gains by hand, and the law that more relevance is never worth less. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gainOf, gains } from './gain.ts';

describe('gainOf', () => {
  test('by hand: grade 3', () => {
    expect(gains.map((gain) => gainOf(3, gain))).toEqual([7, 3, 1]);
  });
  test.each(gains)('%s: grade 0 is worth 0, and a higher grade never less', (gain) => {
    expect(gainOf(0, gain)).toBe(0);
    fc.assert(fc.property(fc.nat(9), fc.nat(9), (a, b) => gainOf(Math.min(a, b), gain) <= gainOf(Math.max(a, b), gain)));
  });
});
