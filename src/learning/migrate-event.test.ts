import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { backupText } from './backup.ts';
import { CURRENT_SCHEMA, isKnownSchema, migrateEvent } from './migrate-event.ts';
import { parseBackup } from './parse-backup.ts';

const fixture = (name: string) => new URL(`../../tests/fixtures/storage/${name}`, import.meta.url);
const earlier = Array.from({ length: CURRENT_SCHEMA - 1 }, (_, index) => index + 1);

test.each(earlier)('version %s has a frozen backup and a frozen store', (schema) => {
  for (const name of [`backup-v${schema}.json`, `store-v${schema}.json`]) expect(existsSync(fixture(name)), name).toBe(true);
});

describe.each(earlier)('a backup of version %s', (schema) => {
  const text = readFileSync(fixture(`backup-v${schema}.json`), 'utf8');
  test('is read whole, in the present form', () => {
    const reading = parseBackup(text);
    if (reading.status === 'refused') throw new Error(reading.refusal.kind);
    expect(reading.backup.schema).toBe(CURRENT_SCHEMA);
    expect(reading.backup.events.map(({ id }) => id)).toEqual(JSON.parse(text).events.map(({ id }: { id: string }) => id));
  });
  test('written again and read again is the same', () => {
    const reading = parseBackup(text);
    if (reading.status === 'refused') throw new Error(reading.refusal.kind);
    expect(parseBackup(backupText(reading.backup))).toEqual(reading);
  });
});

test.each([1, 2])('every type of event of version %s is in its frozen backup', (schema) => {
  const { events } = JSON.parse(readFileSync(fixture(`backup-v${schema}.json`), 'utf8'));
  expect(new Set(events.map(({ type }: { type: string }) => type))).toEqual(new Set(['draft', 'attempt', 'check-off', 'reveal']));
});

test('an event climbs every step from its own version up', () => {
  const steps = ['a', 'b', 'c'].map((letter) => (event: unknown) => `${event}${letter}`);
  expect([1, 2, 3, 4].map((schema) => migrateEvent('', schema, steps))).toEqual(['abc', 'bc', 'c', '']);
});

test.each([0, -1, 1.5, CURRENT_SCHEMA + 1, '1', null, NaN])('%s is no version that is known', (schema) => {
  expect(isKnownSchema(schema)).toBe(false);
});
