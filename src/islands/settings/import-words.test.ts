import { describe, expect, test } from 'vitest';
import { storageWords } from '#languages/storage.ts';
import type { BackupRefusal } from '#learning/backup-refusal.ts';
import type { ProgressEvent } from '#learning/event.ts';
import { previewWords, refusalWords, resultWords } from './import-words.ts';
import { readBackupFile } from './read-backup-file.ts';

const { en, de } = storageWords;
const some = (count: number) => Array.from({ length: count }, () => ({}) as ProgressEvent);

test.each([
  [12, 30, 'Adds 12 steps; 30 are already here.'],
  [1, 1, 'Adds 1 step; 1 is already here.'],
  [2, 0, 'Adds 2 steps.'],
  [0, 3, 'Adds nothing: 3 steps are already here.'],
  [0, 0, 'The file holds no steps.'],
])('%s new, %s here: %s', (added, alreadyHere, words) => {
  expect(previewWords({ added: some(added), alreadyHere }, en.import)).toBe(words);
});

test('the result is told in the past tense, in either language', () => {
  expect(resultWords({ added: 3, alreadyHere: 1 }, en.import)).toBe('Added 3 steps; 1 was already here.');
  expect(resultWords({ added: 3, alreadyHere: 1 }, de.import)).toBe('3 Schritte hinzugefügt; 1 war schon hier.');
});

test('a file that is no backup is refused', async () => {
  expect(await readBackupFile(new Blob(['no']))).toEqual({ status: 'refused', refusal: { kind: 'not-json' } });
});

describe('every refusal is one sentence in each language', () => {
  const refusals: readonly BackupRefusal[] = [
    { kind: 'too-large', limitMebibytes: 64 },
    { kind: 'too-deep' },
    { kind: 'too-wide' },
    { kind: 'not-json' },
    { kind: 'not-a-backup' },
    { kind: 'strange-field' },
    { kind: 'unopened' },
    { kind: 'newer', schema: 9, known: 2 },
    { kind: 'bad-field', field: 'app' },
    { kind: 'bad-event', position: 2, count: 3, field: '' },
    { kind: 'bad-event', position: 2, count: 3, field: 'verdict.seed' },
  ];
  test.each(refusals)('%o', (refusal) => {
    const sentences = [en, de].map(({ refusals: words }) => refusalWords(refusal, words));
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^\n]*\.$/);
    expect(sentences.join()).not.toMatch(/undefined|object/);
  });
});
