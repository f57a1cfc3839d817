/** Refuses a list that holds anything but 0 and 1. */

/**
 * Refuses a list that holds anything but 0 and 1.
 *
 * @param caller name of the function that was called, for the message
 * @param name what the list holds, for the message
 * @param values the list
 * @throws {RangeError} when a value is neither 0 nor 1
 */
export function requireBinary(caller: string, name: string, values: readonly number[]): void {
  const bad = values.find((value) => value !== 0 && value !== 1);
  if (bad !== undefined) throw new RangeError(`${caller} requires ${name} of 0 or 1, got ${String(bad)}`);
}
