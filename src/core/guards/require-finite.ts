/** Refuses a number that is NaN or infinite. */
export function requireFinite(caller: string, name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${caller} requires a finite ${name}, got ${String(value)}`);
}

/** Refuses a list that holds a number that is NaN or infinite. */
export function requireFiniteValues(caller: string, name: string, values: readonly number[]): void {
  const bad = values.find((value) => !Number.isFinite(value));
  if (bad !== undefined) throw new RangeError(`${caller} requires finite numbers in ${name}, got ${String(bad)}`);
}
