/** Which arm of an experiment a unit belongs to. */
import { requireAllInRange } from '#core/guards/require-in-range.ts';
import { unitBucket } from './unit-hash.ts';

/**
 * Arm of a unit by hashing: the same unit always meets the same arm, and no table of assignments is needed.
 *
 * Unit and experiment are hashed together, so that two experiments split their users independently; an assignment by the
 * unit alone gives the same people every new variant. The unit's bucket, a number in [0, 1), is compared with the running
 * shares of the weights, so that an arm that grows keeps the units it has. Platforms differ in the hash (MurmurHash3, MD5,
 * FNV), not in the idea.
 *
 * @param unitId ASCII text, such as a user id
 * @param salt ASCII text that names the experiment
 * @param weights one weight an arm, finite and >= 0, with a total > 0; only their shares matter
 * @returns index of the arm, an integer in [0, weights.length)
 * @throws {RangeError} when a text is not ASCII, or the weights are missing, negative, not finite or all 0
 * @see Kohavi, Tang and Xu, Trustworthy Online Controlled Experiments, Cambridge University Press 2020, chapter 4
 * @example assignArm('user1', 'exp1', [1, 1]) // 0
 */
export function assignArm(unitId: string, salt: string, weights: readonly number[]): number {
  requireAscii('unitId', unitId);
  requireAscii('salt', salt);
  requireAllInRange('assignArm', 'weights', weights, 0);
  const bucket = unitBucket(unitId, salt);
  // The last share is the total over itself, so exactly 1, and above every bucket.
  return runningShares(weights).findIndex((share) => share > bucket);
}

/**
 * Where each arm's stretch of [0, 1] ends: the running sum of the weights over their total.
 *
 * @param weights one weight an arm, finite and >= 0
 * @returns as many numbers in [0, 1], never falling, the last one 1
 * @throws {RangeError} when the total is not above 0
 */
export function runningShares(weights: readonly number[]): number[] {
  let running = 0;
  const sums = weights.map((weight) => {
    running += weight;
    return running;
  });
  if (!(running > 0 && running < Infinity)) {
    throw new RangeError(`assignArm requires weights with a finite total > 0, got a total of ${running}`);
  }
  return sums.map((sum) => sum / running);
}

function requireAscii(name: string, text: string): void {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 127) throw new RangeError(`assignArm requires ASCII text as ${name}, got ${text}`);
  }
}
