/** The form of what lies on the shelf: one record an event, one record about the store itself. */
import type { ProgressEvent } from '#learning/event.ts';
import { readEvent } from '#learning/event-schema.ts';
import { STORE_SCHEMA } from './progress-store.ts';

/** No ULID looks like this, so the record cannot collide with an event. */
export const META_KEY = 'meta';
export const ASIDE_PREFIX = 'aside:';

/** Each event carries the schema it was written in: one that a stale tab still wrote can be migrated later like any other. */
export interface EventRecord {
  readonly schema: number;
  readonly event: ProgressEvent;
}

export interface MetaRecord {
  readonly schema: number;
  readonly lastBackupAt?: string;
}

export interface Sorted {
  readonly events: readonly ProgressEvent[];
  readonly meta: MetaRecord | undefined;
  readonly setAside: number;
  /** Records that cannot be read. */
  readonly corrupt: readonly (readonly [key: string, value: unknown])[];
  /** The newest schema met in any record. */
  readonly schema: number;
}

export const recordOf = (event: ProgressEvent): EventRecord => ({ schema: STORE_SCHEMA, event });

export function readMeta(value: unknown): MetaRecord | undefined {
  if (!isRecord(value) || typeof value.schema !== 'number') return undefined;
  return { schema: value.schema, ...(typeof value.lastBackupAt === 'string' && { lastBackupAt: value.lastBackupAt }) };
}

export function sortRecords(entries: readonly (readonly [key: string, value: unknown])[]): Sorted {
  const events: ProgressEvent[] = [];
  const corrupt: (readonly [string, unknown])[] = [];
  let meta: MetaRecord | undefined;
  let setAside = 0;
  let schema = STORE_SCHEMA;
  for (const [key, value] of entries) {
    if (isRecord(value) && typeof value.schema === 'number') schema = Math.max(schema, value.schema);
    if (key === META_KEY) meta = readMeta(value);
    else if (key.startsWith(ASIDE_PREFIX)) setAside += 1;
    else {
      const event = eventUnder(key, value);
      if (event === undefined) corrupt.push([key, value]);
      else events.push(event);
    }
  }
  return { events, meta, setAside, corrupt, schema };
}

function eventUnder(key: string, value: unknown): ProgressEvent | undefined {
  if (!isRecord(value) || value.schema !== STORE_SCHEMA) return undefined;
  const reading = readEvent(value.event);
  return reading.status === 'event' && reading.event.id === key ? reading.event : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
