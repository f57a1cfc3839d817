import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CURRENT_SCHEMA } from '#learning/migrate-event.ts';
import { parseBackup } from '#learning/parse-backup.ts';
import { LocalCopies } from './local-copies.ts';
import { memoryPlace, openMemoryStore } from './memory-store.ts';
import { readRescue } from './read-rescue.ts';
import type { RecordEntry } from './record-shelf.ts';

const earlier = Array.from({ length: CURRENT_SCHEMA - 1 }, (_, index) => index + 1);
const read = (name: string) => readFileSync(new URL(`../../tests/fixtures/storage/${name}`, import.meta.url), 'utf8');

async function frozenPlace(schema: number) {
  const place = memoryPlace();
  const records = JSON.parse(read(`store-v${schema}.json`)) as RecordEntry[];
  for (const [key, value] of records) await place.shelf.set(key, value);
  const reading = parseBackup(read(`backup-v${schema}.json`));
  if (reading.status === 'refused') throw new Error(reading.refusal.kind);
  return { place, records, events: reading.backup.events, copies: new LocalCopies(place.copies, place.now) };
}

describe.each(earlier)('a store of version %s', (schema) => {
  test('loads whole before anything in it is changed', async () => {
    const { place, records, events } = await frozenPlace(schema);
    expect((await openMemoryStore(place).load()).entries).toEqual(events);
    expect(await place.shelf.entries()).toEqual(records);
  });
  test('is migrated once, with what was put aside and the day of the backup, after a copy as it was', async () => {
    const { place, records, events, copies } = await frozenPlace(schema);
    const store = openMemoryStore(place);
    const before = await store.load();
    await store.maintain();
    await store.maintain();
    expect(await store.load()).toEqual(before);
    expect(await place.shelf.get('meta')).toMatchObject({ schema: CURRENT_SCHEMA, lastBackupAt: before.lastBackupAt });
    const kept = (await copies.list()).filter(({ reason }) => reason === 'before-migration');
    expect(kept).toHaveLength(1);
    const rescued = await copies.read(kept[0]?.key as string);
    expect(JSON.parse(rescued).records).toEqual(records);
    expect(readRescue(rescued)?.events).toEqual(events);
  });
  test('stays as it is when there is no room for the copy', async () => {
    const { place, records, events } = await frozenPlace(schema);
    const full = () => Promise.reject(Object.assign(new Error('no'), { name: 'QuotaExceededError' }));
    const store = openMemoryStore({ ...place, copies: { ...place.copies, set: full } });
    await expect(store.maintain()).rejects.toMatchObject({ kind: 'full' });
    expect(await place.shelf.entries()).toEqual(records);
    expect((await store.load()).entries).toEqual(events);
  });
});
