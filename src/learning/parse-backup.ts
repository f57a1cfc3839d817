/** Reads a backup file that may hold anything. Answers with the backup or with one sentence; never throws. */
import { z } from 'zod';
import { BACKUP_FORMAT, BACKUP_SCHEMA, type Backup } from './backup.ts';
import type { ProgressEvent } from './event.ts';
import { readEvent } from './event-schema.ts';
import { jsonDepth } from './json-depth.ts';
import { mergeEvents } from './merge-events.ts';

/** Far above years of work, far below what would freeze a page. */
export const BACKUP_MAX_CHARACTERS = 64 * 1024 * 1024;
/** A counterexample may nest 64 levels, each three brackets deep on the wire, within six levels of the file around it. */
export const BACKUP_MAX_DEPTH = 256;

export type BackupReading = { readonly status: 'read'; readonly backup: Backup } | { readonly status: 'refused'; readonly reason: string };

const envelopeSchema = z.strictObject({
  /** Says that this is a backup of Holdout. */
  fmt: z.literal(BACKUP_FORMAT),
  /** Version of the form of the events. */
  schema: z.literal(BACKUP_SCHEMA),
  /** Version of the app that wrote the file. */
  app: z.string().max(100),
  /** When it was written. */
  exportedAt: z.iso.datetime(),
  /** The log; each event is read on its own, so that an error can name its place. */
  events: z.array(z.unknown()),
});

export function parseBackup(text: string): BackupReading {
  if (text.length > BACKUP_MAX_CHARACTERS)
    return refused(`This file is larger than a backup can be (${BACKUP_MAX_CHARACTERS / 1024 / 1024} MiB); choose another file.`);
  if (jsonDepth(text) > BACKUP_MAX_DEPTH) return refused('This file is nested deeper than a backup ever is; choose another file.');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('This file is not readable as JSON; it may be cut short, so choose a complete backup file.');
  }
  return readEnvelope(value);
}

function readEnvelope(value: unknown): BackupReading {
  const head = z.looseObject({ fmt: z.literal(BACKUP_FORMAT), schema: z.int() }).safeParse(value);
  if (!head.success) return refused('This file is not a Holdout backup; choose a file named holdout-backup-….json.');
  if (head.data.schema > BACKUP_SCHEMA) {
    return refused(
      `This backup was written by a newer Holdout (schema ${head.data.schema}, this one reads up to ${BACKUP_SCHEMA}); update the app, then import it.`,
    );
  }
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) {
    const field = envelope.error.issues[0]?.path[0];
    return refused(
      `This backup is damaged: ${field === undefined ? 'it has a field that no backup has' : `its field "${String(field)}" is missing or wrong`}; choose an undamaged copy.`,
    );
  }
  return readEvents(envelope.data);
}

function readEvents({ events, ...head }: z.output<typeof envelopeSchema>): BackupReading {
  const read: ProgressEvent[] = [];
  for (const [index, value] of events.entries()) {
    const reading = readEvent(value);
    if (reading.status === 'refused')
      return refused(
        `This backup is damaged: event ${index + 1} of ${events.length} cannot be read (${reading.reason}); choose an undamaged copy.`,
      );
    read.push(reading.event);
  }
  return { status: 'read', backup: { ...head, events: mergeEvents(read) } };
}

const refused = (reason: string): BackupReading => ({ status: 'refused', reason });
