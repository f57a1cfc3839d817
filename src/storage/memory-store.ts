/** The in-memory twin: the same store over a Map, for tests and for a page whose browser keeps nothing. */
import { oneAfterAnother } from './open-lock.ts';
import { type BareParts, guardedParts } from './guarded-parts.ts';
import type { RecordShelf } from './record-shelf.ts';
import { ShelfStore } from './shelf-store.ts';
import type { TabChannel, TabMessage } from './tab-channel.ts';

/** What several stores opened on it share, as tabs share a browser. */
export interface MemoryPlace extends Omit<BareParts, 'channel'> {
  openChannel(): TabChannel;
}

export const openMemoryStore = (place: MemoryPlace = memoryPlace()): ShelfStore =>
  new ShelfStore(guardedParts({ ...place, channel: place.openChannel() }));

export function memoryPlace(): MemoryPlace {
  const channels = new Set<(message: TabMessage) => void>();
  return {
    shelf: memoryShelf(),
    archive: memoryShelf(),
    copies: memoryShelf(),
    lock: oneAfterAnother(),
    now: () => new Date(),
    openChannel: () => memoryChannel(channels),
  };
}

/** Copies on the way in and out, as a database does. */
function memoryShelf(): RecordShelf {
  const records = new Map<string, unknown>();
  return {
    get: async (key) => structuredClone(records.get(key) ?? null),
    set: async (key, value) => {
      records.set(key, structuredClone(value));
    },
    remove: async (key) => {
      records.delete(key);
    },
    keys: async () => [...records.keys()],
    entries: async () => structuredClone([...records.entries()]),
    clear: async () => records.clear(),
    reopen: async () => {},
  };
}

/** Reaches every channel but the sender's, and later, as BroadcastChannel does. */
function memoryChannel(channels: Set<(message: TabMessage) => void>): TabChannel {
  let own: ((message: TabMessage) => void) | undefined;
  return {
    post: (message) => {
      const others = [...channels].filter((listener) => listener !== own);
      queueMicrotask(() => {
        for (const listener of others) if (channels.has(listener)) listener(message);
      });
    },
    listen: (listener) => {
      if (own !== undefined) channels.delete(own);
      own = listener;
      channels.add(listener);
    },
    close: () => {
      if (own !== undefined) channels.delete(own);
    },
  };
}
