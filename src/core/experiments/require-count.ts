/** Refuses successes and trials that cannot have been counted. */
import { requireInteger } from '#core/guards/require-integer.ts';

/**
 * Checks that x successes out of n trials make sense.
 *
 * @param caller name of the public function
 * @param counts two named numbers, the successes first: { xA, nA }
 * @throws {RangeError} when the trials are not an integer >= 1, or the successes not an integer from 0 to the trials
 * @see twoProportionZ
 */
export function requireCount(caller: string, counts: Readonly<Record<string, number>>): void {
  const [[x, successes], [n, trials]] = Object.entries(counts) as [[string, number], [string, number]];
  requireInteger(caller, n, trials, 1);
  requireInteger(caller, x, successes, 0);
  if (successes > trials) throw new RangeError(`${caller} requires ${x} <= ${n}, got ${successes} > ${trials}`);
}
