/** Personalization: by hand, laws, and against the definition pair by pair. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personalization } from './personalization.ts';

const lists = fc.array(fc.uniqueArray(fc.nat(5), { maxLength: 4 }), { minLength: 2, maxLength: 6 });

/** The definition: 1 - mean over pairs of shared items over the root of the product of sizes. */
function pairByPair(all: readonly (readonly number[])[]): number {
  const cosines = all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .map((b) => (a.length * b.length === 0 ? 0 : a.filter((item) => b.includes(item)).length / Math.sqrt(a.length * b.length))),
  );
  return 1 - cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
}

describe('personalization', () => {
  test('by hand: pairs share 1 of 2 x 2, 0 and 0 items: 1 - (1/2) / 3', () => {
    expect(personalization([[1, 2], [2, 3], [4]])).toBeCloseTo(5 / 6, 14);
  });
  test('equal lists give 0, disjoint ones 1, one user nothing', () => {
    expect(
      personalization([
        [1, 2],
        [2, 1],
      ]),
    ).toBeCloseTo(0, 14);
    expect(personalization([['a'], ['b']])).toBe(1);
    expect([personalization([]), personalization([[1]])]).toEqual([NaN, NaN]);
  });
  test('an empty list has nothing in common, and a repeat counts once', () => {
    expect(personalization([[], [1], []])).toBe(1);
    expect(personalization([[1, 1, 2], [2]])).toBeCloseTo(1 - 1 / Math.sqrt(2), 14);
  });
  test('is the definition, pair by pair', () => {
    fc.assert(fc.property(lists, (all) => Math.abs(personalization(all) - pairByPair(all)) < 1e-12));
  });
});
