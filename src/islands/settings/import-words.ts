/** What an import would do, what it did, and why a file was refused, in words. */
import type { StorageWords } from '#languages/storage.ts';
import type { BackupRefusal } from '#learning/backup-refusal.ts';
import type { ImportPreview } from '#learning/import-preview.ts';
import type { ImportResult } from '#storage/progress-store.ts';

export function previewWords({ added, alreadyHere }: ImportPreview, words: StorageWords['import']): string {
  if (added.length === 0) return alreadyHere === 0 ? words.empty : words.addsNothing(alreadyHere);
  return alreadyHere === 0 ? words.adds(added.length) : words.addsBeside(added.length, alreadyHere);
}

export const resultWords = ({ added, alreadyHere }: ImportResult, words: StorageWords['import']): string =>
  alreadyHere === 0 ? words.added(added) : words.addedBeside(added, alreadyHere);

export function refusalWords(refusal: BackupRefusal, words: StorageWords['refusals']): string {
  switch (refusal.kind) {
    case 'too-large':
      return words['too-large'](refusal.limitMebibytes);
    case 'newer':
      return words.newer(refusal.schema, refusal.known);
    case 'bad-field':
      return words['bad-field'](refusal.field);
    case 'bad-event': {
      const { position, count, field } = refusal;
      return field === '' ? words['bad-event'](position, count) : words['bad-event-field'](position, count, field);
    }
    default:
      return words[refusal.kind];
  }
}
