/** Who has what, and how often two items are had together. */
import { requireInteger } from '#core/guards/require-integer.ts';

export interface CoOccurrenceCounts {
  /** Users with the item, by item. */
  readonly users: ReadonlyMap<number, number>;
  /** Users with both, by basket item and then by other item. */
  readonly together: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/**
 * Counts the users of each item, and of each pair that starts with a basket item; a repeated event counts once.
 *
 * Walks over the pairs inside each user's history only, so that the cost follows the data and not the catalogue squared.
 *
 * @param caller the function whose caller is told of a mistake
 * @param events [user, item] pairs with ids that are integers >= 0
 * @param basket item ids
 * @returns both counts
 * @throws {RangeError} for an id that is not an integer >= 0
 */
export function coOccurrenceCounts(
  caller: string,
  events: readonly (readonly [user: number, item: number])[],
  basket: ReadonlySet<number>,
): CoOccurrenceCounts {
  const users = new Map<number, number>();
  const together = new Map<number, Map<number, number>>();
  for (const history of histories(caller, events).values()) {
    for (const item of history) increment(users, item);
    for (const owned of history) {
      if (!basket.has(owned)) continue;
      const counts = together.get(owned) ?? new Map<number, number>();
      together.set(owned, counts);
      for (const item of history) increment(counts, item);
    }
  }
  return { users, together };
}

function histories(caller: string, events: readonly (readonly [number, number])[]): Map<number, Set<number>> {
  const byUser = new Map<number, Set<number>>();
  for (const [user, item] of events) {
    requireInteger(caller, 'user id', user);
    requireInteger(caller, 'item id', item);
    byUser.set(user, (byUser.get(user) ?? new Set()).add(item));
  }
  return byUser;
}

function increment(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
