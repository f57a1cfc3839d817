/**
 * Which arm of an experiment a unit belongs to, by hashing: always the same one, with no table to look it up in.
 *
 * @param unitId ASCII text that names the unit, such as 'user1'
 * @param salt ASCII text that names the experiment, such as 'exp1'
 * @param weights one weight an arm, finite and >= 0; only their shares of the total matter
 * @returns index of the arm, an integer from 0 to weights.length - 1
 * @throws {RangeError} when a text is not ASCII, or the weights are missing, negative, not finite or all 0
 */
export function assignArm(unitId: string, salt: string, weights: number[]): number {
  throw new Error('write me: hash the experiment and the unit together, then find the arm whose share the bucket falls in');
}
