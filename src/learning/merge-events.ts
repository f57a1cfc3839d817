/** The union of two logs: each id once, in the order of making. */
import { isWhole, type LogEntry } from './log-entry.ts';

/**
 * Merges logs from two tabs, two devices or a backup.
 *
 * Commutative, associative and idempotent, so that it does not matter who merges what into which, or how often.
 *
 * @returns entries sorted by id, each id once; a whole event rather than a bare one
 */
export function mergeEvents<Entry extends LogEntry>(...logs: readonly (readonly Entry[])[]): readonly Entry[] {
  const [only] = logs;
  const all = logs.length === 1 && only !== undefined ? only : logs.flat();
  // Nearly every log comes from an earlier merge, and one begins where the other ends: then there is nothing to sort or to settle.
  if (isInOrder(all)) return all;
  const byId = new Map<string, Entry>();
  for (const entry of all) {
    const known = byId.get(entry.id);
    byId.set(entry.id, known === undefined ? entry : settle(known, entry));
  }
  const merged = [...byId.values()];
  return isInOrder(merged) ? merged : merged.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Rising ids: sorted, and none twice. */
const isInOrder = (log: readonly LogEntry[]): boolean =>
  log.every((entry, index) => index === 0 || (log[index - 1] as LogEntry).id < entry.id);

/**
 * Two different events under one id come only from an edited file. Any rule will do that both sides would apply alike:
 * the text that comes first in the order of characters stays.
 */
function settle<Entry extends LogEntry>(known: Entry, other: Entry): Entry {
  if (known === other) return known;
  if (isWhole(known) !== isWhole(other)) return isWhole(known) ? known : other;
  return JSON.stringify(other) < JSON.stringify(known) ? other : known;
}
