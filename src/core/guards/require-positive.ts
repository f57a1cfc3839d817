/** Refuses a number that is not finite and above 0. */
export function requirePositive(caller: string, name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${caller} requires a finite ${name} > 0, got ${String(value)}`);
}
