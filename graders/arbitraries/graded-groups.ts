/**
 * `[users, k, uniforms, resamples, alpha]`: a few users of two groups and enough uniforms to draw all of them in every resample.
 *
 * Users without anything relevant are common, and so are groups without users. A grade of 10 stands before 2 where grades are sorted
 * as text. No uniform times a group's size is near a whole
 * number: rounding would decide who is drawn there.
 */
import * as fc from 'fast-check';

export type GradedUser = { group: 'A' | 'B'; grades: number[] };
export type GradedGroups = [users: GradedUser[], k: number, uniforms: number[], resamples: number, alpha: number];

const MOST_USERS = 6;
const MOST_RESAMPLES = 4;
const MOST_UNIFORMS = MOST_USERS * MOST_RESAMPLES;

const userWith = (maxLength: number): fc.Arbitrary<GradedUser> =>
  fc.record({
    group: fc.constantFrom('A', 'B'),
    grades: fc.array(fc.constantFrom(0, 1, 0, 2, 3, 10), { maxLength, size: 'max' }),
  });

const uniform = fc.constantFrom<number[]>(0.41, 0.17, 0.71, 0.94, 0.03, 0.58, 0.29, 0.83, 0.47);

export const gradedGroups: fc.Arbitrary<GradedGroups> = fc
  .tuple(
    fc.array(userWith(4), { minLength: 2, maxLength: MOST_USERS, size: 'max' }),
    fc.integer({ min: 1, max: 4 }),
    fc.array(uniform, { minLength: MOST_UNIFORMS, maxLength: MOST_UNIFORMS }),
    fc.integer({ min: 1, max: MOST_RESAMPLES }),
    fc.constantFrom<number[]>(0.2, 0.1, 0.5, 0.05),
  )
  .map(
    ([users, k, uniforms, resamples, alpha]): GradedGroups => [users, k, uniforms.slice(0, users.length * resamples), resamples, alpha],
    (args) => {
      const [users, k, uniforms, resamples, alpha] = args as GradedGroups;
      return [users, k, [...uniforms, ...Array<number>(MOST_UNIFORMS - uniforms.length).fill(0.41)], resamples, alpha];
    },
  );

/** For altered data: long lists, deep cutoffs and more resamples. */
export const longListsInGroups: fc.Arbitrary<GradedGroups> = fc
  .tuple(
    fc.array(userWith(12), { minLength: 4, maxLength: 8, size: 'max' }),
    fc.integer({ min: 5, max: 12 }),
    fc.array(uniform, { minLength: 80, maxLength: 80 }),
    fc.integer({ min: 5, max: 10 }),
    fc.constantFrom<number[]>(0.2, 0.1, 0.5, 0.05),
  )
  .map(([users, k, uniforms, resamples, alpha]): GradedGroups => [users, k, uniforms, resamples, alpha]);
