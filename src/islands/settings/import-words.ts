/** What an import would do, and what it did, in words. */
import type { ImportPreview } from '#learning/import-preview.ts';
import type { ImportResult } from '#storage/progress-store.ts';

export function previewWords({ added, alreadyHere }: ImportPreview): string {
  if (added.length === 0) return alreadyHere === 0 ? 'The file holds no steps.' : `Adds nothing: ${areHere(alreadyHere)} already here.`;
  return alreadyHere === 0 ? `Adds ${steps(added.length)}.` : `Adds ${steps(added.length)}; ${areHere(alreadyHere)} already here.`;
}

export function resultWords({ added, alreadyHere }: ImportResult): string {
  return alreadyHere === 0
    ? `Added ${steps(added)}.`
    : `Added ${steps(added)}; ${alreadyHere} ${alreadyHere === 1 ? 'was' : 'were'} already here.`;
}

const steps = (count: number): string => (count === 1 ? '1 step' : `${count} steps`);
const areHere = (count: number): string => (count === 1 ? '1 is' : `${count} are`);
