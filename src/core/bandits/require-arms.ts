/** Refuses histories of arms that are not paired counts. */
import { requireInteger } from '#core/guards/require-integer.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';

/**
 * Checks the successes and failures by arm.
 *
 * @param caller name of the public function, for the message
 * @param successes successes by arm
 * @param failures failures by arm
 * @throws {RangeError} when there is no arm, the lists differ in length, or a count is not an integer >= 0
 */
export function requireArms(caller: string, successes: readonly number[], failures: readonly number[]): void {
  requireSameLength(caller, { successes, failures });
  if (successes.length === 0) throw new RangeError(`${caller} requires at least one arm, got none`);
  for (const count of successes) requireInteger(caller, 'count of successes', count);
  for (const count of failures) requireInteger(caller, 'count of failures', count);
}

/**
 * Share of successes by arm, an untried arm standing above all.
 *
 * @param successes successes by arm
 * @param failures failures by arm
 * @returns shares in [0, 1], Infinity for an arm without trials
 */
export function meansUntriedFirst(successes: readonly number[], failures: readonly number[]): number[] {
  return successes.map((won, arm) => {
    const trials = won + (failures[arm] as number);
    return trials === 0 ? Infinity : won / trials;
  });
}
