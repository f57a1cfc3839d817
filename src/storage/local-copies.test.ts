import { describe, expect, test } from 'vitest';
import type { CheckOffEvent } from '#learning/event.ts';
import { parseBackup } from '#learning/parse-backup.ts';
import { LocalCopies } from './local-copies.ts';
import { memoryPlace, openMemoryStore } from './memory-store.ts';

const tick = (n: number): CheckOffEvent => ({
  id: `01J${String(n).padStart(23, '0')}`,
  at: '2026-01-05T09:00:00.000Z',
  type: 'check-off',
  target: 'lesson:a',
  done: true,
});

function bench() {
  const place = memoryPlace();
  return { place, store: openMemoryStore(place), copies: new LocalCopies(place.copies, place.now) };
}

test('a copy is kept and read back, whatever characters it has', async () => {
  const { copies } = bench();
  await copies.keep('daily', 'älter ☃ \u0000', 1);
  const [info] = await copies.list();
  expect(await copies.read(info?.key as string)).toBe('älter ☃ \u0000');
});

test('a copy that was not kept is told', async () => {
  const { place } = bench();
  const copies = new LocalCopies({ ...place.copies, set: async () => {} }, place.now);
  await expect(copies.keep('daily', 'x', 1)).rejects.toMatchObject({ kind: 'not-kept' });
});

test('a text without its entry, left by a death, is tidied away', async () => {
  const { place, copies } = bench();
  await place.copies.set('text:lost', new Uint8Array([1]));
  await copies.tidy();
  expect(await place.copies.keys()).toEqual([]);
});

describe('the store makes them', () => {
  test('once a day when it is tended', async () => {
    const { store, copies } = bench();
    await store.append(tick(1));
    await store.maintain();
    await store.maintain();
    const list = await copies.list();
    expect(list.map(({ reason, events }) => [reason, events])).toEqual([['daily', 1]]);
    const reading = parseBackup(await copies.read(list[0]?.key as string));
    expect(reading).toMatchObject({ status: 'read', backup: { events: [tick(1)] } });
  });
  test('before an import, and an import without room for one goes on', async () => {
    const { place, store, copies } = bench();
    await store.append(tick(1));
    await store.import([tick(2)]);
    expect((await copies.list()).map(({ reason, events }) => [reason, events])).toEqual([['before-merge', 1]]);
    const full = openMemoryStore({ ...place, copies: { ...place.copies, set: () => Promise.reject(new Error('no')) } });
    expect(await full.import([tick(3)])).toEqual({ added: 1, alreadyHere: 0 });
  });
  test('before deleting if wished, and then it alone is left', async () => {
    const { store, copies } = bench();
    await store.append(tick(1));
    await store.maintain();
    await store.clear({ keepCopy: true });
    expect((await copies.list()).map(({ reason }) => reason)).toEqual(['before-delete']);
    expect((await store.load()).entries).toEqual([]);
    await store.append(tick(2));
    await store.clear();
    expect(await copies.list()).toEqual([]);
  });
  test('a wished copy that cannot be kept stops the deleting', async () => {
    const { place, store } = bench();
    await store.append(tick(1));
    const full = openMemoryStore({
      ...place,
      copies: { ...place.copies, set: () => Promise.reject(Object.assign(new Error(), { name: 'QuotaExceededError' })) },
    });
    await expect(full.clear({ keepCopy: true })).rejects.toMatchObject({ kind: 'full' });
    expect((await store.load()).entries).toEqual([tick(1)]);
  });
});

test('a large import comes in segments, once, and twice is once', async () => {
  const { place, store } = bench();
  const events = Array.from({ length: 500 }, (_, n) => tick(n + 1));
  await store.append(tick(3));
  expect(await store.import(events)).toEqual({ added: 499, alreadyHere: 1 });
  expect(await store.import(events)).toEqual({ added: 0, alreadyHere: 500 });
  expect((await store.read()).events).toEqual(events);
  expect((await place.shelf.keys()).length).toBeLessThan(5);
});
