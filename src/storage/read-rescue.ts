/** Reads rescued records back: every event that can still be read, whatever lies beside it. */
import { BACKUP_MAX_CHARACTERS, BACKUP_MAX_DEPTH, BACKUP_MAX_FIELDS } from '#learning/parse-backup.ts';
import type { ProgressEvent } from '#learning/event.ts';
import { isWhole } from '#learning/log-entry.ts';
import { jsonShape } from '#learning/json-shape.ts';
import { mergeEvents } from '#learning/merge-events.ts';
import { RESCUE_FORMAT } from './rescue-file.ts';
import { readBody, readHead } from './segment.ts';
import { eventUnder } from './shelf-records.ts';

/** @returns undefined for a text that is no file of rescued records */
export function readRescue(text: string): { readonly exportedAt: string; readonly events: readonly ProgressEvent[] } | undefined {
  if (text.length > BACKUP_MAX_CHARACTERS) return undefined;
  const { depth, mostFields } = jsonShape(text);
  if (depth > BACKUP_MAX_DEPTH || mostFields > BACKUP_MAX_FIELDS) return undefined;
  try {
    const file = JSON.parse(text) as { readonly fmt?: unknown; readonly exportedAt?: unknown; readonly records?: unknown } | null;
    if (file?.fmt !== RESCUE_FORMAT || !Array.isArray(file.records) || typeof file.exportedAt !== 'string') return undefined;
    return { exportedAt: file.exportedAt, events: mergeEvents(file.records.flatMap(eventsOfRecord)) };
  } catch {
    return undefined;
  }
}

function eventsOfRecord(record: unknown): readonly ProgressEvent[] {
  if (!Array.isArray(record) || typeof record[0] !== 'string') return [];
  const [key, value] = record as [string, unknown];
  const event = eventUnder(key, value);
  if (event !== undefined) return [event];
  return readHead(value)?.entries.filter(isWhole) ?? readBody(value)?.events ?? [];
}
