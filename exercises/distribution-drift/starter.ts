/**
 * How far the shape of a histogram has moved since the reference was taken, by three measures.
 *
 * @param reference counts by bin when the reference was taken; at least one bin, each finite and >= 0, not all 0
 * @param current counts of the same bins now, in the same order; as many, by the same rules
 * @param epsilon what a share of 0 becomes in psi and kl; finite, > 0. Nothing is rescaled in return
 * @returns psi, kl of current from reference, and the Jensen-Shannon divergence of the shares as they are; all in nats
 * @throws {RangeError} when the lists are empty or differ in length, a count is negative or not finite, a total is 0, or
 * epsilon is not a finite number above 0
 */
export function distributionDrift(reference: number[], current: number[], epsilon: number): { psi: number; kl: number; js: number } {
  throw new Error('write me: turn both lists into shares, raise the empty ones, then sum over the bins');
}
