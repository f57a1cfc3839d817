/**
 * The difference of two means with what the units' own past foretells taken off (CUPED).
 *
 * @param preA control: one finite number a unit from before the experiment, at least 2 units
 * @param postA control: the same units during the experiment, in the same order
 * @param preB treatment: as preA
 * @param postB treatment: as postA
 * @returns theta, the slope of post on pre over the units of both arms; difference, mean of the adjusted treatment less mean of
 * the adjusted control; standardError, Welch's, of that difference; varianceReduction, the share of the raw squared error that
 * is gone. All NaN when pre is the same for everybody; the share alone NaN when post varies in neither arm
 * @throws {RangeError} when an arm has fewer than 2 units, its lists differ in length, or a value is not finite
 */
export function cuped(
  preA: number[],
  postA: number[],
  preB: number[],
  postB: number[],
): { theta: number; difference: number; standardError: number; varianceReduction: number } {
  throw new Error('write me: one slope for everybody, every unit adjusted with it, then an ordinary comparison');
}
