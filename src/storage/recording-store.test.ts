import { describe, expect, test } from 'vitest';
import type { RecordShelf } from './record-shelf.ts';
import { RecordingStore } from './recording-store.ts';

const facts = (n: number) => ({
  id: `01J${String(n).padStart(23, '0')}`,
  questionId: 'beginner/cold-start-problem',
  at: '2026-03-02T08:00:00.000Z',
  seconds: 61,
  bytes: 3,
  type: 'audio/webm',
});
const sound = () => new Uint8Array([1, 2, 3]).buffer;

/** @param change what the database makes of a value */
function shelfOf(change: (key: string, value: unknown) => unknown = (_, value) => structuredClone(value)) {
  const records = new Map<string, unknown>();
  const shelf: RecordShelf = {
    get: async (key) => records.get(key) ?? null,
    set: async (key, value) => void records.set(key, change(key, value)),
    remove: async (key) => void records.delete(key),
    keys: async () => [...records.keys()],
    entries: async () => [...records],
    clear: async () => records.clear(),
    reopen: async () => {},
  };
  return { records, store: new RecordingStore(shelf) };
}

describe('RecordingStore', () => {
  test('what is kept is listed, newest first, and can be heard again', async () => {
    const { store } = shelfOf();
    for (const n of [1, 2]) await store.keep(facts(n), sound());
    expect(await store.list()).toEqual([facts(2), facts(1)]);
    expect(new Uint8Array((await store.sound(facts(1).id)) ?? new ArrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  });

  test('what is deleted leaves nothing behind', async () => {
    const { store, records } = shelfOf();
    for (const n of [1, 2]) await store.keep(facts(n), sound());
    await store.remove(facts(1).id);
    expect([...records.keys()].every((key) => key.endsWith(facts(2).id))).toBe(true);
    expect(await store.sound(facts(1).id)).toBeUndefined();
    await store.clear();
    expect(records.size).toBe(0);
  });

  test.each([
    ['a sound that lost a byte', (_: string, value: unknown) => (value instanceof ArrayBuffer ? value.slice(1) : value)],
    ['a sound that changed', (_: string, value: unknown) => (value instanceof ArrayBuffer ? new Uint8Array([1, 2, 4]).buffer : value)],
    ['facts that were not kept', (key: string, value: unknown) => (key.startsWith('facts') ? null : value)],
  ])('%s is not said to be kept, and not left lying', async (_, change) => {
    const { store, records } = shelfOf(change);
    await expect(store.keep(facts(1), sound())).rejects.toMatchObject({ kind: 'not-kept' });
    expect(records.size).toBe(0);
  });

  test('a full disk is named', async () => {
    const { store } = shelfOf((key, value) => {
      if (key.startsWith('sound')) throw new DOMException('no room', 'QuotaExceededError');
      return value;
    });
    await expect(store.keep(facts(1), sound())).rejects.toMatchObject({ kind: 'full' });
  });
});
