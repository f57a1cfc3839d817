/** `[ranked, relevant, k]`: item ids in ranked order, relevant ids and a cutoff; ids may repeat in both lists. */
import * as fc from 'fast-check';

const item = fc.integer({ min: 0, max: 9 });

export const rankedWithRelevant: fc.Arbitrary<[ranked: number[], relevant: number[], k: number]> = fc.tuple(
  fc.array(item, { maxLength: 10, size: 'max' }),
  fc.array(item, { maxLength: 6, size: 'max' }),
  fc.integer({ min: 1, max: 12 }),
);
