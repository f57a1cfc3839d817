/** The store in the browser: localforage on IndexedDB, and on nothing else. */
import localforage from 'localforage';
import { guardShelf } from './guard-shelf.ts';
import type { RecordShelf } from './record-shelf.ts';
import { ShelfStore } from './shelf-store.ts';
import { StorageProblem } from './storage-problem.ts';
import { openTabChannel } from './tab-channel.ts';

const DATABASE = 'holdout';

/** @param database another name gives another database, which the contract uses to leave a learner's data alone */
export function openLocalforageStore(database: string = DATABASE): ShelfStore {
  return new ShelfStore(guardShelf(localforageShelf(database)), openTabChannel(database));
}

export function localforageShelf(database: string = DATABASE): RecordShelf {
  // One driver only: falling through to another would look to the learner as if all was gone.
  const instance = localforage.createInstance({ name: database, storeName: 'events', driver: localforage.INDEXEDDB });
  return {
    get: (key) => called(instance, () => instance.getItem(key)),
    set: (key, value) => called(instance, () => instance.setItem(key, value)).then(() => {}),
    remove: (key) => called(instance, () => instance.removeItem(key)),
    entries: () => called(instance, () => entriesOf(instance)),
    clear: () => called(instance, () => instance.clear()),
    reopen: () => reopen(instance),
  };
}

async function entriesOf(instance: LocalForage): Promise<readonly (readonly [string, unknown])[]> {
  const entries: [string, unknown][] = [];
  await instance.iterate((value: unknown, key) => {
    entries.push([key, value]);
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
