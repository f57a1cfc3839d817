/** `[grades, k]`: relevance grades in ranked order and a cutoff, often beyond the end. */
import * as fc from 'fast-check';

export const gradedRanking: fc.Arbitrary<[grades: number[], k: number]> = fc.tuple(
  fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12, size: 'max' }),
  fc.integer({ min: 1, max: 15 }),
);
