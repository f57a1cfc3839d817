import { describe, expect, test } from 'vitest';
import { backupFileName, backupText, makeBackup } from './backup.ts';
import { BACKUP_MAX_CHARACTERS, parseBackup } from './parse-backup.ts';

const tick = { id: `01J${'0'.repeat(23)}`, at: '2026-01-05T09:00:00.000Z', type: 'check-off', target: 'lesson:a', done: true } as const;
const head = { fmt: 'holdout/backup', schema: 1, app: '0.1.0', exportedAt: '2026-01-05T09:00:00.000Z' };
const reasonFor = (value: unknown) => {
  const reading = parseBackup(typeof value === 'string' ? value : JSON.stringify(value));
  return reading.status === 'refused' ? reading.reason : 'read';
};

test('a backup has one event a line', () => {
  expect(backupText(makeBackup([tick], '0.1.0', head.exportedAt)).split('\n')).toEqual([
    '{',
    '  "fmt": "holdout/backup",',
    '  "schema": 1,',
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
  expect(reasonFor(backupText(makeBackup([], '0.1.0', head.exportedAt)))).toBe('read');
});

test('the file is named after its day', () => {
  expect(backupFileName('2026-01-05T09:00:00.000Z')).toBe('holdout-backup-2026-01-05.json');
});

test('a byte order mark, which some editors add, does no harm', () => {
  expect(reasonFor(`\uFEFF${backupText(makeBackup([tick], '1', head.exportedAt))}`)).toBe('read');
});

describe('refusals, each one sentence', () => {
  test.each([
    ['a cut file', backupText(makeBackup([tick], '1', head.exportedAt)).slice(0, 90), /cut short/],
    ['another file', { name: 'holdout', version: 1 }, /not a Holdout backup/],
    ['a list', [tick], /not a Holdout backup/],
    ['a newer schema', { ...head, schema: 2, events: [{ newer: true }] }, /newer Holdout \(schema 2/],
    ['a schema of 0', { ...head, schema: 0, events: [] }, /"schema"/],
    ['a missing field', { ...head, app: undefined, events: [] }, /"app"/],
    ['a field too many', { ...head, events: [], extra: 1 }, /no backup has/],
    ['events that are no list', { ...head, events: {} }, /"events"/],
    ['an event of an unknown type', { ...head, events: [tick, { ...tick, type: 'payment' }] }, /event 2 of 2/],
    ['an event with a field too many', { ...head, events: [{ ...tick, extra: 1 }] }, /event 1 of 1/],
    ['an id that is no ULID', { ...head, events: [{ ...tick, id: '../x' }] }, /ULID/],
    ['a time with an offset', { ...head, events: [{ ...tick, at: '2026-01-05T09:00:00+02:00' }] }, /instant/],
    [
      'an attempt with a broken verdict',
      { ...head, events: [{ id: tick.id, at: tick.at, type: 'attempt', exerciseId: 'a', source: '', verdict: { status: 'accepted' } }] },
      /event 1 of 1 .*verdict/,
    ],
    ['a text of brackets', '['.repeat(200_000), /nested deeper/],
    [
      'nesting inside an event',
      `{"fmt":"holdout/backup","schema":1,"events":[${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}]}`,
      /nested deeper/,
    ],
    ['nothing', '', /not readable/],
  ])('%s', (_, value, words) => {
    const reason = reasonFor(value);
    expect(reason).toMatch(words);
    expect(reason).toMatch(/^[A-Z][^\n]*\.$/);
  });
  test('a file beyond the limit', () => {
    expect(reasonFor(' '.repeat(BACKUP_MAX_CHARACTERS + 1))).toMatch(/larger than/);
  });
});
