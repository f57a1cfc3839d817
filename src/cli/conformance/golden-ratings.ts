/** Golden's string ids as the core's integers, and back. */
import type { Rating } from '#core/cf/rating.ts';
import { argument, type GoldenInput } from './golden-metric.ts';

export type NamedTriple = readonly [user: string, item: string, value: number];
/** Vectors or numbers by name. */
export type ByName<Value> = Readonly<Record<string, Value>>;

export interface Numbered {
  readonly ratings: readonly Rating[];
  /** Names by id, in order. */
  readonly users: readonly string[];
  readonly items: readonly string[];
}

/** The triples under `name` with ids in the order of the names; ids of `users` and `items` exist even without a triple. */
export function numbered(input: GoldenInput, name: string, more: { users?: readonly string[]; items?: readonly string[] } = {}): Numbered {
  const named = argument<readonly NamedTriple[]>(input, name);
  const users = distinct([...(more.users ?? []), ...named.map(([user]) => user)]);
  const items = distinct([...(more.items ?? []), ...named.map(([, item]) => item)]);
  const [userIds, itemIds] = [idsOf(users), idsOf(items)];
  return { ratings: named.map(([user, item, value]) => [userIds.get(user) ?? -1, itemIds.get(item) ?? -1, value]), users, items };
}

/** Distinct names in order. */
export function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted();
}

/** Id by name. */
export function idsOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, id) => [name, id]));
}

/** An array by id as a record by name. */
export function byName<Value>(names: readonly string[], values: readonly Value[]): ByName<Value> {
  return Object.fromEntries(values.map((value, id) => [names[id] ?? '', value]));
}

/** A record by name as an array by id; a name without a value throws. */
export function byId<Value>(names: readonly string[], values: ByName<Value>): Value[] {
  return names.map((name) => argument<Value>(values, name));
}

/** A map by id as a record by name. */
export function mapByName<Value>(names: readonly string[], values: ReadonlyMap<number, Value>): ByName<Value> {
  return Object.fromEntries([...values].map(([id, value]) => [names[id] ?? '', value]));
}
