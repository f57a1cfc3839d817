/** Refuses a cutoff that is not an integer of at least 1. */
export function requireCutoff(caller: string, cutoff: number, name = 'k'): void {
  if (!Number.isInteger(cutoff) || cutoff < 1) {
    throw new RangeError(`${caller} requires an integer ${name} >= 1, got ${String(cutoff)}`);
  }
}
