/** Refuses paired lists that are not equally long; the lists come under the names that the caller knows. */
export function requireSameLength(caller: string, lists: Readonly<Record<string, { readonly length: number }>>): void {
  const sizes = Object.entries(lists).map(([name, { length }]) => [name, length] as const);
  const first = sizes[0];
  const odd = sizes.find(([, length]) => length !== first?.[1]);
  if (first === undefined || odd === undefined) return;
  throw new RangeError(`${caller} requires ${first[0]} and ${odd[0]} to be equally long, got ${first[1]} and ${odd[1]}`);
}
