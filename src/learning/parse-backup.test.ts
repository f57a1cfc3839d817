import { describe, expect, test } from 'vitest';
import { BACKUP_SCHEMA, backupFileName, backupText, makeBackup } from './backup.ts';
import { BACKUP_MAX_CHARACTERS, parseBackup } from './parse-backup.ts';

const tick = { id: `01J${'0'.repeat(23)}`, at: '2026-01-05T09:00:00.000Z', type: 'check-off', target: 'lesson:a', done: true } as const;
const head = { fmt: 'holdout/backup', schema: 1, app: '0.1.0', exportedAt: '2026-01-05T09:00:00.000Z' };
const answerTo = (value: unknown) => {
  const reading = parseBackup(typeof value === 'string' ? value : JSON.stringify(value));
  return reading.status === 'refused' ? reading.refusal : 'read';
};

test('a backup has one event a line', () => {
  expect(backupText(makeBackup([tick], '0.1.0', head.exportedAt)).split('\n')).toEqual([
    '{',
    '  "fmt": "holdout/backup",',
    '  "schema": 3,',
    '  "app": "0.1.0",',
    '  "exportedAt": "2026-01-05T09:00:00.000Z",',
    '  "events": [',
    `    ${JSON.stringify(tick)}`,
    '  ]',
    '}',
    '',
  ]);
});

test('an empty backup can be read', () => {
  expect(answerTo(backupText(makeBackup([], '0.1.0', head.exportedAt)))).toBe('read');
});

test('the file is named after its day', () => {
  expect(backupFileName('2026-01-05T09:00:00.000Z')).toBe('holdout-backup-2026-01-05.json');
});

test('a byte order mark, which some editors add, does no harm', () => {
  expect(answerTo(`\uFEFF${backupText(makeBackup([tick], '1', head.exportedAt))}`)).toBe('read');
});

describe('refusals', () => {
  const broken = { id: tick.id, at: tick.at, type: 'attempt', exerciseId: 'a', source: '', verdict: { status: 'accepted' } };
  test.each([
    ['a cut file', backupText(makeBackup([tick], '1', head.exportedAt)).slice(0, 90), { kind: 'not-json' }],
    ['another file', { name: 'holdout', version: 1 }, { kind: 'not-a-backup' }],
    ['a list', [tick], { kind: 'not-a-backup' }],
    ['a newer schema', { ...head, schema: 99, events: [{ newer: true }] }, { kind: 'newer', schema: 99, known: BACKUP_SCHEMA }],
    ['a schema of 0', { ...head, schema: 0, events: [] }, { kind: 'bad-field', field: 'schema' }],
    ['a schema of 1.5', { ...head, schema: 1.5, events: [] }, { kind: 'not-a-backup' }],
    ['a missing field', { ...head, app: undefined, events: [] }, { kind: 'bad-field', field: 'app' }],
    ['a field too many', { ...head, events: [], extra: 1 }, { kind: 'strange-field' }],
    ['events that are no list', { ...head, events: {} }, { kind: 'bad-field', field: 'events' }],
    [
      'an event of an unknown type',
      { ...head, events: [tick, { ...tick, type: 'payment' }] },
      { kind: 'bad-event', position: 2, count: 2, field: 'type' },
    ],
    [
      'an event with a field too many',
      { ...head, events: [{ ...tick, extra: 1 }] },
      { kind: 'bad-event', position: 1, count: 1, field: '' },
    ],
    ['an id that is no ULID', { ...head, events: [{ ...tick, id: '../x' }] }, { kind: 'bad-event', position: 1, count: 1, field: 'id' }],
    [
      'a time with an offset',
      { ...head, events: [{ ...tick, at: '2026-01-05T09:00:00+02:00' }] },
      { kind: 'bad-event', position: 1, count: 1, field: 'at' },
    ],
    [
      'an attempt with a broken verdict',
      { ...head, events: [broken] },
      { kind: 'bad-event', position: 1, count: 1, field: expect.stringMatching(/^verdict\./) },
    ],
    ['a text of brackets', '['.repeat(200_000), { kind: 'too-deep' }],
    [
      'nesting inside an event',
      `{"fmt":"holdout/backup","schema":1,"events":[${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}]}`,
      { kind: 'too-deep' },
    ],
    ['nothing', '', { kind: 'not-json' }],
  ])('%s', (_, value, refusal) => expect(answerTo(value)).toEqual(refusal));
  test('a file beyond the limit', () => {
    expect(answerTo(' '.repeat(BACKUP_MAX_CHARACTERS + 1))).toEqual({ kind: 'too-large', limitMebibytes: 128 });
  });
});

test('of two events under one id the same one is read, whichever stands first', () => {
  const other = { ...tick, done: false };
  const read = [
    [tick, other],
    [other, tick],
  ].map((events) => parseBackup(JSON.stringify({ ...head, events })));
  expect(read[0]).toEqual(read[1]);
  expect(read[0]).toMatchObject({ status: 'read', backup: { events: [other] } });
});
