/** Refuses an option outside its list of words: types are stripped before a learner's call arrives here. */
export function requireOption(caller: string, name: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) {
    throw new RangeError(`${caller} requires ${name} to be one of ${allowed.join(', ')}, got ${String(value)}`);
  }
}
