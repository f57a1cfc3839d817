import { describe, expect, test } from 'vitest';
import type { CheckOffEvent, DraftEvent } from '#learning/event.ts';
import { guardedParts } from './guarded-parts.ts';
import { memoryPlace } from './memory-store.ts';
import type { RecordShelf } from './record-shelf.ts';
import { ShelfStore } from './shelf-store.ts';
import { StorageProblem } from './storage-problem.ts';

const QUICK = { callMs: 20, sweepMs: 20 };
const id = (n: number) => `01J${String(n).padStart(23, '0')}`;
const tick = (n: number): CheckOffEvent => ({
  id: id(n),
  at: '2026-01-05T09:00:00.000Z',
  type: 'check-off',
  target: 'lesson:a',
  done: true,
});
const draft = (n: number): DraftEvent => ({ id: id(n), at: '2026-01-05T09:00:00.000Z', type: 'draft', exerciseId: 'a', source: String(n) });

/** A store whose shelf misbehaves in the ways given. */
function storeOver(fault: (shelf: RecordShelf) => Partial<RecordShelf>) {
  const place = memoryPlace();
  const shelf: RecordShelf = { ...place.shelf, ...fault(place.shelf) };
  return { store: new ShelfStore(guardedParts({ ...place, shelf, channel: place.openChannel() }, QUICK)), sound: place.shelf };
}

const never = () => new Promise<never>(() => {});
const named = (name: string) => Object.assign(new Error('no'), { name });

describe('nothing is called kept before it was read back', () => {
  test('a write that is reported done but lost is a problem', async () => {
    const { store } = storeOver(() => ({ set: async () => {} }));
    await expect(store.append(tick(1))).rejects.toMatchObject({ kind: 'not-kept' });
  });
  test('a write that kept something else is a problem', async () => {
    const { store } = storeOver((shelf) => ({ set: (key) => shelf.set(key, 'other') }));
    await expect(store.append(tick(1))).rejects.toMatchObject({ kind: 'not-kept' });
  });
  test('a write that never answers ends in a time-out, after one reopening', async () => {
    let reopened = 0;
    const { store } = storeOver(() => ({
      set: never,
      reopen: async () => {
        reopened += 1;
      },
    }));
    await expect(store.append(tick(1))).rejects.toMatchObject({ kind: 'timed-out' });
    expect(reopened).toBe(1);
  });
  test('a read back that never answers is a time-out too', async () => {
    const { store } = storeOver(() => ({ get: never }));
    await expect(store.append(tick(1))).rejects.toMatchObject({ kind: 'timed-out' });
  });
  test('clearing that leaves something is a problem', async () => {
    const { store } = storeOver(() => ({ clear: async () => {} }));
    await store.append(tick(1));
    await expect(store.clear()).rejects.toMatchObject({ kind: 'not-kept' });
  });
});

describe('a lost connection', () => {
  test('is opened again once, and the write goes through', async () => {
    let lost = true;
    const { store } = storeOver((shelf) => ({
      set: async (key, value) => {
        if (lost) throw named('InvalidStateError');
        await shelf.set(key, value);
      },
      reopen: async () => {
        lost = false;
      },
    }));
    await store.append(tick(1));
    expect((await store.load()).entries).toEqual([tick(1)]);
  });
  test('that stays lost is a problem with a sentence', async () => {
    const { store } = storeOver(() => ({ entries: () => Promise.reject(named('UnknownError')) }));
    await expect(store.load()).rejects.toBeInstanceOf(StorageProblem);
  });
  test('a reopening that hangs ends in a time-out', async () => {
    const { store } = storeOver(() => ({ set: () => Promise.reject(named('AbortError')), reopen: never }));
    await expect(store.append(tick(1))).rejects.toMatchObject({ kind: 'timed-out' });
  });
});

test('a full disk is told at once and not asked twice', async () => {
  let asked = 0;
  const { store } = storeOver(() => ({
    set: async () => {
      asked += 1;
      throw named('QuotaExceededError');
    },
  }));
  await expect(store.append(tick(1))).rejects.toMatchObject({ kind: 'full' });
  expect(asked).toBe(1);
});

describe('replacing drafts', () => {
  test('the old draft goes only when the new one is safe', async () => {
    let full = false;
    const { store, sound } = storeOver((shelf) => ({
      set: async (key, value) => {
        if (full) throw named('QuotaExceededError');
        await shelf.set(key, value);
      },
    }));
    await store.append(draft(1));
    full = true;
    await expect(store.append(draft(2))).rejects.toMatchObject({ kind: 'full' });
    expect(await sound.get(id(1))).not.toBeNull();
    full = false;
    await store.append(draft(3));
    expect((await store.load()).entries).toEqual([draft(3)]);
  });
  test('an old draft that cannot be removed does not make the new one fail', async () => {
    const { store } = storeOver(() => ({ remove: () => Promise.reject(named('UnknownError')) }));
    await store.append(draft(1));
    await store.append(draft(2));
    expect((await store.load()).entries).toEqual([draft(1), draft(2)]);
  });
});

test('a corrupt record that cannot be moved stays where it is and is counted', async () => {
  const { store, sound } = storeOver(() => ({ set: async () => {} }));
  await sound.set(id(1), 'rubbish');
  expect(await store.load()).toEqual({ entries: [], setAside: 1 });
  expect(await sound.get(id(1))).toBe('rubbish');
});

test('an import that breaks off can be run again and completes', async () => {
  let left = 2;
  const { store } = storeOver((shelf) => ({
    set: async (key, value) => {
      if (left-- === 0) throw named('QuotaExceededError');
      await shelf.set(key, value);
    },
  }));
  await expect(store.import([tick(1), tick(2), tick(3)])).rejects.toMatchObject({ kind: 'full' });
  expect(await store.import([tick(1), tick(2), tick(3)])).toEqual({ added: 2, alreadyHere: 1 });
});
