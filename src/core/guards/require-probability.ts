/** Refuses a number that is not strictly between 0 and 1. */
export function requireProbability(caller: string, name: string, value: number): void {
  if (!(typeof value === 'number' && value > 0 && value < 1)) {
    throw new RangeError(`${caller} requires ${name} inside (0, 1), got ${String(value)}`);
  }
}
