/** The union of two logs: each id once, in the order of making. */
import type { ProgressEvent } from './event.ts';

/**
 * Merges logs from two tabs, two devices or a backup.
 *
 * Commutative, associative and idempotent, so that it does not matter who merges what into which, or how often.
 *
 * @returns events sorted by id, each id once
 */
export function mergeEvents(...logs: readonly (readonly ProgressEvent[])[]): readonly ProgressEvent[] {
  const byId = new Map<string, ProgressEvent>();
  for (const event of logs.flat()) {
    const known = byId.get(event.id);
    byId.set(event.id, known === undefined ? event : settle(known, event));
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Two different events under one id come only from an edited file. Any rule will do that both sides would apply alike. */
function settle(known: ProgressEvent, other: ProgressEvent): ProgressEvent {
  if (known === other) return known;
  return JSON.stringify(other) < JSON.stringify(known) ? other : known;
}
