/**
 * `[grades, k]`: relevance grades in ranked order and a cutoff, often beyond the end.
 *
 * Whole grades from 0 to 4, as judges give them. Some lists are sparse, as real ones are, and some are long.
 */
import * as fc from 'fast-check';

const whole = fc.integer({ min: 0, max: 4 });
const sparse = fc.constantFrom(0, 0, 0, 1, 3);

const ranking = (grade: fc.Arbitrary<number>, lengths: { readonly minLength?: number; readonly maxLength: number }, maxK: number) =>
  fc.tuple(fc.array(grade, { ...lengths, size: 'max' }), fc.integer({ min: 1, max: maxK }));

export const gradedRanking: fc.Arbitrary<[grades: number[], k: number]> = fc.oneof(
  { withCrossShrink: true },
  { weight: 7, arbitrary: ranking(whole, { maxLength: 12 }, 15) },
  { weight: 2, arbitrary: ranking(sparse, { maxLength: 12 }, 15) },
  { weight: 3, arbitrary: ranking(whole, { minLength: 13, maxLength: 60 }, 70) },
);

/** Long rankings with deep cutoffs; now and then nothing was of use. */
export const longGradedRanking: fc.Arbitrary<[grades: number[], k: number]> = fc
  .tuple(
    fc.oneof({ withCrossShrink: true }, ...[whole, sparse].map((grade) => ranking(grade, { minLength: 20, maxLength: 40 }, 50))),
    fc.nat({ max: 9 }),
  )
  .map(([[grades, k], draw]) => [draw === 9 ? grades.map(() => 0) : grades, k + 9]);
