/** What importing a log would add to the one already here. */
import type { ProgressEvent } from './event.ts';
import type { LogEntry } from './log-entry.ts';
import { mergeEvents } from './merge-events.ts';

export interface ImportPreview {
  /** Events that are not here yet, in order. */
  readonly added: readonly ProgressEvent[];
  /** Their ids are known here. What is here stays, even should the file say something else under the same id. */
  readonly alreadyHere: number;
}

export function importPreview(here: readonly LogEntry[], incoming: readonly ProgressEvent[]): ImportPreview {
  const known = new Set(here.map(({ id }) => id));
  const distinct = mergeEvents(incoming);
  const added = distinct.filter(({ id }) => !known.has(id));
  return { added, alreadyHere: distinct.length - added.length };
}
