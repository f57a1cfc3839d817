/**
 * A ratio of two totals and its standard error, with users as the independent units.
 *
 * @param numerators one total a user, such as clicks; finite and >= 0, at least 2 users
 * @param denominators one total a user, such as impressions; finite and >= 0, in the same order
 * @returns the ratio of the sums, and its standard error by the delta method, >= 0; both NaN when the denominators sum to 0
 * @throws {RangeError} when there are fewer than 2 users, the lists are not equally long, or a number is not finite
 */
export function deltaMethodRatio(numerators: number[], denominators: number[]): { ratio: number; standardError: number } {
  throw new Error('write me: divide the sums, then three variance terms over the users');
}
