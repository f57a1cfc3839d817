/** Writing that is believed only when the record was read again. */
import type { RecordEntry, RecordShelf } from './record-shelf.ts';
import { ASIDE_PREFIX } from './shelf-records.ts';
import { StorageProblem } from './storage-problem.ts';

/** @throws {StorageProblem} `not-kept` when something else, or nothing, came back */
export async function setAndReadBack(shelf: RecordShelf, key: string, value: unknown): Promise<void> {
  await shelf.set(key, value);
  if (JSON.stringify(await shelf.get(key)) !== JSON.stringify(value)) throw new StorageProblem('not-kept');
}

/** Removes many records, some at a time. */
export async function removeAll(shelf: RecordShelf, keys: readonly string[]): Promise<void> {
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    await Promise.all(keys.slice(start, start + AT_ONCE).map((key) => shelf.remove(key)));
  }
}

/** Moves unreadable records to keys under which nobody takes them for events. @returns how many there are */
export async function putAside(shelf: RecordShelf, corrupt: readonly RecordEntry[]): Promise<number> {
  for (const [key, value] of corrupt) {
    try {
      await setAndReadBack(shelf, ASIDE_PREFIX + key, { key, value });
      await shelf.remove(key);
    } catch {
      // It stays where it is, is counted all the same, and the next load tries again.
    }
  }
  return corrupt.length;
}

const AT_ONCE = 64;
