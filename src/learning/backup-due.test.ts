import { expect, test } from 'vitest';
import { backupDue, timeOfId } from './backup-due.ts';
import type { LogEntry } from './log-entry.ts';

const NOW = new Date('2026-01-10T12:00:00Z');
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
function idAt(instant: string, n = 0): string {
  let time = Date.parse(instant);
  let digits = '';
  for (let place = 0; place < 10; place += 1, time = Math.floor(time / 32)) digits = DIGITS[time % 32] + digits;
  return digits + String(n).padStart(16, '0');
}
const ticks = (count: number, at: string): LogEntry[] =>
  Array.from({ length: count }, (_, n) => ({ id: idAt(at, n), at, type: 'check-off', target: `lesson:${n}`, done: true }));

test('the time is in the id', () => expect(timeOfId(idAt('2026-01-05T09:00:00.000Z'))).toBe(Date.parse('2026-01-05T09:00:00.000Z')));

test.each([
  ['nothing was done', [], {}, undefined],
  ['a little today, never backed up', ticks(9, '2026-01-10T09:00:00Z'), {}, undefined],
  ['ten steps, never backed up', ticks(10, '2026-01-10T09:00:00Z'), {}, { never: true, changes: 10, days: 0 }],
  ['one step three days ago', ticks(1, '2026-01-07T11:00:00Z'), {}, { never: true, changes: 1, days: 3 }],
  ['all is in the backup, however old', ticks(30, '2025-06-01T09:00:00Z'), { lastBackupAt: '2025-06-02T09:00:00Z' }, undefined],
  [
    'one step since an old backup',
    ticks(1, '2026-01-10T09:00:00Z'),
    { lastBackupAt: '2026-01-07T09:00:00Z' },
    { changes: 1, days: 3, never: false },
  ],
  [
    'ten steps since a backup of today',
    ticks(10, '2026-01-10T11:00:00Z'),
    { lastBackupAt: '2026-01-10T09:00:00Z' },
    { changes: 10, days: 0 },
  ],
] as const)('%s', (_, entries, last, expected) => {
  const due = backupDue(entries, last, NOW);
  if (expected === undefined) expect(due).toBeUndefined();
  else expect(due).toMatchObject(expected);
});

test('ids from a clock that ran ahead are in the backup when the backup says so', () => {
  const entries = ticks(20, '2040-01-01T00:00:00Z');
  expect(backupDue(entries, { lastBackupAt: '2026-01-10T09:00:00Z', lastBackupId: entries.at(-1)?.id as string }, NOW)).toBeUndefined();
});
