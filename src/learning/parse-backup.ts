/** Reads a backup file that may hold anything. Answers with the backup or with the reason why not; never throws. */
import { z } from 'zod';
import { BACKUP_FORMAT, BACKUP_SCHEMA, type Backup } from './backup.ts';
import type { BackupRefusal } from './backup-refusal.ts';
import type { ProgressEvent } from './event.ts';
import { readEvent } from './event-schema.ts';
import { jsonShape } from './json-shape.ts';
import { mergeEvents } from './merge-events.ts';
import { isKnownSchema, migrateEvent } from './migrate-event.ts';

/** Far above years of work, far below what would freeze a page. */
export const BACKUP_MAX_CHARACTERS = 128 * 1024 * 1024;
/** A counterexample may nest 64 levels, each three brackets deep on the wire, within six levels of the file around it. */
export const BACKUP_MAX_DEPTH = 256;

/** Far above what a database in a counterexample has. */
export const BACKUP_MAX_FIELDS = 10_000;
const BYTE_ORDER_MARK = 0xfeff;

export type BackupReading =
  | { readonly status: 'read'; readonly backup: Backup }
  | { readonly status: 'refused'; readonly refusal: BackupRefusal };

/** What the head must hold; the events are read one by one, so that an error can name its place. */
const headSchema = z.strictObject({
  /** Says that this is a backup of Holdout. */
  fmt: z.literal(BACKUP_FORMAT),
  /** Version of the form of the events. */
  schema: z.int().min(1).max(BACKUP_SCHEMA),
  /** Version of the app that wrote the file. */
  app: z.string().max(100),
  /** When it was written. */
  exportedAt: z.iso.datetime(),
});

export function parseBackup(text: string): BackupReading {
  if (text.length > BACKUP_MAX_CHARACTERS) return refused({ kind: 'too-large', limitMebibytes: BACKUP_MAX_CHARACTERS / 1024 / 1024 });
  const { depth, mostFields } = jsonShape(text);
  if (depth > BACKUP_MAX_DEPTH) return refused({ kind: 'too-deep' });
  // A record of a million fields takes its reader a minute, and no backup has one.
  if (mostFields > BACKUP_MAX_FIELDS) return refused({ kind: 'too-wide' });
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text);
  } catch {
    return refused({ kind: 'not-json' });
  }
  return readEnvelope(value);
}

function readEnvelope(value: unknown): BackupReading {
  if (typeof value !== 'object' || value === null) return refused({ kind: 'not-a-backup' });
  const { events, ...rest } = value as { readonly events?: unknown; readonly fmt?: unknown; readonly schema?: unknown };
  if (rest.fmt !== BACKUP_FORMAT || !Number.isInteger(rest.schema)) return refused({ kind: 'not-a-backup' });
  if ((rest.schema as number) > BACKUP_SCHEMA) return refused({ kind: 'newer', schema: rest.schema as number, known: BACKUP_SCHEMA });
  const head = headSchema.safeParse(rest);
  if (!head.success) {
    const field = head.error.issues[0]?.path[0];
    return refused(field === undefined ? { kind: 'strange-field' } : { kind: 'bad-field', field: String(field) });
  }
  return Array.isArray(events) ? readEvents(head.data, events) : refused({ kind: 'bad-field', field: 'events' });
}

/** The backup is handed on in the present version, whatever version the file has. */
function readEvents({ fmt, schema, ...head }: z.output<typeof headSchema>, events: readonly unknown[]): BackupReading {
  const read: ProgressEvent[] = [];
  for (const [index, value] of events.entries()) {
    const reading = readEvent(isKnownSchema(schema) ? migrateEvent(value, schema) : value);
    if (reading.status === 'refused') {
      const field = reading.field.slice(0, FIELD_SHOWN);
      return refused({ kind: 'bad-event', position: index + 1, count: events.length, field });
    }
    read.push(reading.event);
  }
  return { status: 'read', backup: { fmt, schema: BACKUP_SCHEMA, ...head, events: mergeEvents(read) } };
}

/** The names in a counterexample are the learner's own and may be of any length. */
const FIELD_SHOWN = 80;

const refused = (refusal: BackupRefusal): BackupReading => ({ status: 'refused', refusal });
