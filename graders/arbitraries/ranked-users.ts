/**
 * `[users, k]`: a ranked list without repeats and the relevant items of each user, and a cutoff.
 *
 * Somebody may want nothing, find nothing, or want more than a list can hold; relevant items may be named twice.
 */
import * as fc from 'fast-check';

export interface RankedUser {
  readonly ranked: number[];
  readonly relevant: number[];
}

const item = fc.integer({ min: 0, max: 11 });

const user: fc.Arbitrary<RankedUser> = fc.record({
  ranked: fc.uniqueArray(item, { maxLength: 8, size: 'max' }),
  // Nothing relevant is rare among real users, and to be met here.
  relevant: fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant<number[]>([]) },
    { weight: 7, arbitrary: fc.array(item, { minLength: 1, maxLength: 5, size: 'max' }) },
  ),
});

export const rankedUsers: fc.Arbitrary<[users: RankedUser[], k: number]> = fc.tuple(
  fc.array(user, { maxLength: 4, size: 'max' }),
  fc.integer({ min: 1, max: 10 }),
);
