import { expect, test } from 'vitest';
import { backupAgeDays } from './backup-age.ts';

test.each([
  [undefined, undefined],
  ['2026-01-10T08:00:00Z', 0],
  ['2026-01-09T08:00:00Z', 1],
  ['2026-01-01T08:00:00Z', 9],
  ['2026-02-01T08:00:00Z', 0],
  ['rubbish', 0],
])('%s: %s days', (lastBackupAt, days) => {
  expect(backupAgeDays(lastBackupAt, new Date('2026-01-10T09:00:00Z'))).toBe(days);
});
