/** Refuses an item id that the arrays by item do not reach. */
export function requireItemIds(caller: string, name: string, items: readonly number[], size: number): void {
  const bad = items.find((item) => !Number.isInteger(item) || item < 0 || item >= size);
  if (bad !== undefined)
    throw new RangeError(`${caller} requires item ids in ${name} to be integers from 0 to ${size - 1}, got ${String(bad)}`);
}
