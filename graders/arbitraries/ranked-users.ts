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

const userOf = (id: fc.Arbitrary<number>, shown: { minLength?: number; maxLength: number }, wanted: number): fc.Arbitrary<RankedUser> =>
  fc.record({
    ranked: fc.uniqueArray(id, { ...shown, size: 'max' }),
    // Nothing relevant is rare among real users, and to be met here.
    relevant: fc.oneof(
      { withCrossShrink: true },
      { weight: 1, arbitrary: fc.constant<number[]>([]) },
      { weight: 7, arbitrary: fc.array(id, { minLength: 1, maxLength: wanted, size: 'max' }) },
    ),
  });

export const rankedUsers: fc.Arbitrary<[users: RankedUser[], k: number]> = fc.tuple(
  fc.array(userOf(item, { maxLength: 8 }, 5), { maxLength: 4, size: 'max' }),
  fc.integer({ min: 1, max: 10 }),
);

/** More users, who are shown more than is read and want more than can be shown. */
export const manyRankedUsers: fc.Arbitrary<[users: RankedUser[], k: number]> = fc.tuple(
  fc.array(userOf(fc.integer({ min: 0, max: 30 }), { minLength: 10, maxLength: 16 }, 12), { minLength: 6, maxLength: 9, size: 'max' }),
  fc.integer({ min: 5, max: 12 }),
);
