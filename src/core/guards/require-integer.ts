/** Refuses a number that is not an integer of at least `low`. */
export function requireInteger(caller: string, name: string, value: number, low = 0): void {
  if (!Number.isInteger(value) || value < low)
    throw new RangeError(`${caller} requires an integer ${name} >= ${low}, got ${String(value)}`);
}
