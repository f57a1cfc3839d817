/** The form of what lies on the shelf: one record a recent event, one a segment's head, one about the store itself. */
import type { DraftEvent, ProgressEvent } from '#learning/event.ts';
import { readEvent } from '#learning/event-schema.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { mergeEvents } from '#learning/merge-events.ts';
import { CURRENT_SCHEMA, isKnownSchema } from '#learning/migrate-event.ts';
import type { RecordEntry } from './record-shelf.ts';
import { type Head, readableEvent, readHead } from './segment.ts';
import { StorageProblem } from './storage-problem.ts';

/** No ULID looks like these, so the records cannot collide with an event. */
export const META_KEY = 'meta';
export const ASIDE_PREFIX = 'aside:';
export const SEGMENT_PREFIX = 'segment:';

/** Each event carries the schema it was written in: one that a stale tab still wrote can be migrated later like any other. */
export interface EventRecord {
  readonly schema: number;
  readonly event: ProgressEvent;
}

export interface MetaRecord {
  readonly schema: number;
  readonly lastBackupAt?: string;
  readonly lastBackupId?: string;
}

export interface Sorted {
  readonly events: readonly ProgressEvent[];
  readonly heads: readonly Head[];
  readonly meta: MetaRecord | undefined;
  readonly setAside: number;
  /** Records that cannot be read. */
  readonly corrupt: readonly RecordEntry[];
  /** The newest schema met in any record. */
  readonly newestSchema: number;
}

export const recordOf = (event: ProgressEvent): EventRecord => ({ schema: CURRENT_SCHEMA, event });

export function readMeta(value: unknown): MetaRecord | undefined {
  if (!isRecord(value) || typeof value.schema !== 'number') return undefined;
  const { lastBackupAt, lastBackupId } = value;
  return {
    schema: value.schema,
    ...(typeof lastBackupAt === 'string' && { lastBackupAt }),
    ...(typeof lastBackupId === 'string' && { lastBackupId }),
  };
}

export function sortRecords(entries: readonly RecordEntry[]): Sorted {
  const events: ProgressEvent[] = [];
  const heads: Head[] = [];
  const corrupt: RecordEntry[] = [];
  for (const [key, value] of entries) {
    if (key === META_KEY || key.startsWith(ASIDE_PREFIX)) continue;
    const head = key.startsWith(SEGMENT_PREFIX) ? readHead(value) : undefined;
    const event = head === undefined ? eventUnder(key, value) : undefined;
    if (head !== undefined) heads.push(head);
    else if (event !== undefined) events.push(event);
    else corrupt.push([key, value]);
  }
  return {
    events,
    heads,
    meta: readMeta(entries.find(([key]) => key === META_KEY)?.[1]),
    setAside: entries.filter(([key]) => key.startsWith(ASIDE_PREFIX)).length,
    corrupt,
    newestSchema: entries.reduce((newest, [, value]) => Math.max(newest, schemaOf(value)), CURRENT_SCHEMA),
  };
}

export function eventUnder(key: string, value: unknown): ProgressEvent | undefined {
  if (!isRecord(value) || !isKnownSchema(value.schema)) return undefined;
  const event = readableEvent(value.event, value.schema);
  return event?.id === key ? event : undefined;
}

/** A record put aside says of its schema what it says inside, and that is nobody's business any more. */
const schemaOf = (value: unknown): number => (isRecord(value) && typeof value.schema === 'number' ? value.schema : 0);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** What the meta record knows of the last backup. */
export const backupOf = ({ schema: _, ...backup }: MetaRecord = { schema: CURRENT_SCHEMA }): Omit<MetaRecord, 'schema'> => backup;

export const entriesOf = ({ events, heads }: Sorted): readonly LogEntry[] =>
  mergeEvents<LogEntry>(...heads.map(({ entries }) => entries), events);

export function refuseInvalid(events: readonly ProgressEvent[]): void {
  for (const event of events) {
    const reading = readEvent(event);
    if (reading.status === 'refused') throw new StorageProblem('invalid', reading.field);
  }
}

/** A draft that the next one may replace; one that was kept on purpose is not. */
export const isPassing = (event: ProgressEvent): event is DraftEvent => event.type === 'draft' && event.kept !== true;
