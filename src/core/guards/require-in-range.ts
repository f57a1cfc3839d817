/** Refuses a number outside [low, high], both ends allowed; an end may be infinite, the number may not. */
export function requireInRange(caller: string, name: string, value: number, low: number, high = Infinity): void {
  if (Number.isFinite(value) && value >= low && value <= high) return;
  const range = high === Infinity ? `a finite ${name} >= ${low}` : `${name} in [${low}, ${high}]`;
  throw new RangeError(`${caller} requires ${range}, got ${String(value)}`);
}

/** Refuses a list that holds a number outside [low, high], both ends allowed. */
export function requireAllInRange(caller: string, name: string, values: readonly number[], low: number, high = Infinity): void {
  const bad = values.find((value) => !(Number.isFinite(value) && value >= low && value <= high));
  if (bad === undefined) return;
  const range = high === Infinity ? `finite numbers >= ${low}` : `numbers in [${low}, ${high}]`;
  throw new RangeError(`${caller} requires ${range} in ${name}, got ${String(bad)}`);
}
