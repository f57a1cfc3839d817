/**
 * `[a, b, k, uniforms, clicked]`: two rankings that share some of their items, and what a draft between them needs.
 *
 * There is a uniform for every slot, more than the tosses use up. Slots may be clicked twice, or lie beyond the list.
 */
import * as fc from 'fast-check';

type TwoRankings = [a: number[], b: number[], k: number, uniforms: number[], clicked: number[]];

const MOST_SLOTS = 8;

/** Two figures beside one: where lists are kept as text, 1 is found in 10. */
const item = fc.constantFrom(1, 2, 3, 4, 10, 5, 6, 7, 0);
const ranking = fc.uniqueArray(item, { maxLength: 6, size: 'max' });

/** Either side of the toss, now and then its very edge. */
const uniform = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: fc.constantFrom(0.25, 0.75, 0.1, 0.9, 0.4, 0.6) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.5) },
);

const longRanking = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 8, maxLength: 20, size: 'max' });

/** Rankings of 8 to 20 items for rows of up to 24 slots. */
export const longRankings: fc.Arbitrary<TwoRankings> = fc.tuple(
  longRanking,
  longRanking,
  fc.integer({ min: 6, max: 24 }),
  fc.array(uniform, { minLength: 24, maxLength: 26 }),
  fc.array(fc.integer({ min: 0, max: 26 }), { maxLength: 9, size: 'max' }),
);

export const twoRankings: fc.Arbitrary<TwoRankings> = fc.tuple(
  ranking,
  ranking,
  fc.integer({ min: 1, max: MOST_SLOTS }),
  fc.array(uniform, { minLength: MOST_SLOTS, maxLength: MOST_SLOTS + 1 }),
  fc.array(fc.integer({ min: 0, max: MOST_SLOTS + 1 }), { maxLength: 5, size: 'max' }),
);
