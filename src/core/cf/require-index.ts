/** Refuses an id that is not a place in an array of the given length. */

/**
 * @param caller the function whose caller is told of a mistake
 * @param name what the id stands for
 * @param index the id
 * @param length length of the array
 * @throws {RangeError} when the id is not an integer in [0, length)
 */
export function requireIndex(caller: string, name: string, index: number, length: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= length)
    throw new RangeError(`${caller} requires an integer ${name} in [0, ${length}), got ${String(index)}`);
}
