import { chiSquareUpper } from 'holdout';

/**
 * Whether the arms of an experiment have the sizes that were planned, by Pearson's chi-square test.
 *
 * `chiSquareUpper(x, df)` is the chance that a chi-square variable with df degrees of freedom exceeds x.
 *
 * @param observed units counted in each arm, whole numbers >= 0, at least 2 arms, together at least 1
 * @param weights planned weight of each arm, finite and > 0; only their shares of the total matter
 * @param alpha level below which p counts as a mismatch, in (0, 1); 0.001 is usual
 * @returns the statistic (>= 0), its p in [0, 1], and whether p is below alpha
 * @throws {RangeError} when there are fewer than 2 arms, nobody was counted, the lists differ in length, or a number is out of range
 */
export function sampleRatioMismatch(
  observed: number[],
  weights: number[],
  alpha: number,
): { chiSquare: number; p: number; mismatch: boolean } {
  throw new Error('write me: expected counts first, then the squared gaps, then the tail');
}
