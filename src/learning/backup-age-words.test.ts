import { expect, test } from 'vitest';
import { backupAgeWords } from './backup-age-words.ts';

test.each([
  [undefined, 'never backed up'],
  ['2026-01-10T08:00:00Z', 'backed up today'],
  ['2026-01-09T08:00:00Z', 'backed up yesterday'],
  ['2026-01-01T08:00:00Z', 'backed up 9 days ago'],
  ['2026-02-01T08:00:00Z', 'backed up today'],
])('%s: %s', (lastBackupAt, words) => {
  expect(backupAgeWords(lastBackupAt, new Date('2026-01-10T09:00:00Z'))).toBe(words);
});
