/** hitRanks: a value by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitRanks } from './hit-ranks.ts';

const items = fc.array(fc.nat(9), { maxLength: 12 });
const cutoffs = fc.integer({ min: 1, max: 12 });

describe('hitRanks', () => {
  test('by hand: 3 and 9 are found at ranks 2 and 4; the second 3 earns nothing', () => {
    expect(hitRanks([7, 3, 3, 9], [3, 9, 4])).toEqual([2, 4]);
  });
  test('nothing below the cutoff counts', () => {
    expect(hitRanks([7, 3, 3, 9], [3, 9, 4], 3)).toEqual([2]);
  });
  test('never finds more than there is to find', () => {
    fc.assert(
      fc.property(
        items,
        items,
        cutoffs,
        (ranked, relevant, k) => hitRanks(ranked, relevant, k).length <= Math.min(k, new Set(relevant).size),
      ),
    );
  });
});
