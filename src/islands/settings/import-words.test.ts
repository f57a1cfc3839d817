import { expect, test } from 'vitest';
import type { ProgressEvent } from '#learning/event.ts';
import { previewWords, resultWords } from './import-words.ts';
import { readBackupFile } from './read-backup-file.ts';

const some = (count: number) => Array.from({ length: count }, () => ({}) as ProgressEvent);

test.each([
  [12, 30, 'Adds 12 steps; 30 are already here.'],
  [1, 1, 'Adds 1 step; 1 is already here.'],
  [2, 0, 'Adds 2 steps.'],
  [0, 3, 'Adds nothing: 3 are already here.'],
  [0, 0, 'The file holds no steps.'],
])('%s new, %s here: %s', (added, alreadyHere, words) => {
  expect(previewWords({ added: some(added), alreadyHere })).toBe(words);
});

test('the result is told in the past tense', () => {
  expect(resultWords({ added: 3, alreadyHere: 1 })).toBe('Added 3 steps; 1 was already here.');
});

test('a file that is no backup is refused with a sentence', async () => {
  expect(await readBackupFile(new Blob(['no']))).toMatchObject({ status: 'refused' });
});
