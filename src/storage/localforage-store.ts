/** The store in the browser: localforage on IndexedDB, and on nothing else. */
import localforage from 'localforage';
import { BackupFile } from './backup-file.ts';
import { openLock } from './open-lock.ts';
import { guardShelf } from './guard-shelf.ts';
import { type BareParts, guardedParts } from './guarded-parts.ts';
import { LocalCopies } from './local-copies.ts';
import type { RecordEntry, RecordShelf } from './record-shelf.ts';
import { ShelfStore } from './shelf-store.ts';
import { StorageProblem } from './storage-problem.ts';
import { openTabChannel } from './tab-channel.ts';

const DATABASE = 'holdout';

/** @param database another name gives other databases, which the contract uses to leave a learner's data alone */
export function openLocalforageStore(database: string = DATABASE): ShelfStore {
  return new ShelfStore(guardedParts(localforageParts(database)));
}

/** The copies alone, for whoever lists them. */
export const openLocalCopies = (database: string = DATABASE): LocalCopies =>
  new LocalCopies(guardShelf(localforageShelf(copiesOf(database))), () => new Date());

export const openBackupFile = (database: string = DATABASE): BackupFile => new BackupFile(guardShelf(localforageShelf(`${database}-file`)));

export function localforageParts(database: string = DATABASE): BareParts {
  return {
    shelf: localforageShelf(database),
    archive: localforageShelf(archiveOf(database)),
    copies: localforageShelf(copiesOf(database)),
    channel: openTabChannel(database),
    lock: openLock(database),
    now: () => new Date(),
  };
}

/** Every record there is, readable or not, through connections of its own: for the day when the store cannot be opened. */
export async function rescuedRecords(database: string = DATABASE): Promise<readonly RecordEntry[]> {
  const shelves = [database, archiveOf(database)].map((name) => guardShelf(localforageShelf(name)));
  const found = await Promise.allSettled(shelves.map((shelf) => shelf.entries()));
  const read = found.filter((result) => result.status === 'fulfilled');
  if (read.length === 0) throw StorageProblem.from((found[0] as PromiseRejectedResult).reason);
  return read.flatMap(({ value }) => value);
}

const archiveOf = (database: string): string => `${database}-archive`;
const copiesOf = (database: string): string => `${database}-copies`;

export function localforageShelf(database: string): RecordShelf {
  // One driver only: falling through to another would look to the learner as if all was gone.
  const instance = localforage.createInstance({ name: database, storeName: 'events', driver: localforage.INDEXEDDB });
  return {
    get: (key) => called(instance, () => instance.getItem(key)),
    set: (key, value) => called(instance, () => instance.setItem(key, value)).then(() => {}),
    remove: (key) => called(instance, () => instance.removeItem(key)),
    keys: () => called(instance, () => instance.keys()),
    entries: (onRecord) => called(instance, () => entriesOf(instance, onRecord)),
    clear: () => called(instance, () => instance.clear()),
    reopen: () => reopen(instance),
  };
}

async function entriesOf(instance: LocalForage, onRecord = () => {}): Promise<readonly RecordEntry[]> {
  const entries: [string, unknown][] = [];
  await instance.iterate((value: unknown, key) => {
    entries.push([key, value]);
    onRecord();
  });
  return entries;
}

/** Tells a database that never opened, as with blocked site data, from one that failed at its work. */
async function called<T>(instance: LocalForage, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    await instance.ready().catch(() => {
      throw new StorageProblem('unavailable');
    });
    throw error;
  }
}

/**
 * localforage offers no reopening. Closing the connection beneath it makes its next transaction fail with
 * InvalidStateError, on which it connects anew; setting the driver again clears a first opening that failed.
 */
async function reopen(instance: LocalForage): Promise<void> {
  const { _dbInfo } = instance as unknown as { readonly _dbInfo?: { readonly db?: IDBDatabase | null } | null };
  _dbInfo?.db?.close();
  await instance.setDriver(localforage.INDEXEDDB);
}
