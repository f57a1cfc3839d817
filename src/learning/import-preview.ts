/** What importing a log would add to the one already here. */
import type { ProgressEvent } from './event.ts';
import { mergeEvents } from './merge-events.ts';

export interface ImportPreview {
  /** Events that are not here yet, in order. */
  readonly added: readonly ProgressEvent[];
  readonly alreadyHere: number;
}

export function importPreview(here: readonly ProgressEvent[], incoming: readonly ProgressEvent[]): ImportPreview {
  const known = new Set(here.map(({ id }) => id));
  const distinct = mergeEvents(incoming);
  const added = distinct.filter(({ id }) => !known.has(id));
  return { added, alreadyHere: distinct.length - added.length };
}
