/** Refuses a list that holds anything but 0 and 1. */
export function requireFlags(caller: string, name: string, flags: readonly number[]): void {
  const bad = flags.find((flag) => flag !== 0 && flag !== 1);
  if (bad !== undefined) throw new RangeError(`${caller} requires 0 or 1 in ${name}, got ${String(bad)}`);
}
