/**
 * A segment: many old events in few records, so that opening the app reads kilobytes and not years.
 *
 * The head is read at every start: what the reduction needs stands in it whole, the rest bare. The bodies, one an exercise and one for all
 * else, hold every event and are read when somebody looks at a history or wants a backup. Nothing is dropped.
 */
import type { AttemptEvent, CheckOffEvent, DraftEvent, ProgressEvent, RevealEvent } from '#learning/event.ts';
import { type BareEvent, bareOf, type LogEntry } from '#learning/log-entry.ts';
import { CURRENT_SCHEMA, isKnownSchema, migrateEvent } from '#learning/migrate-event.ts';
import { readEvent } from '#learning/event-schema.ts';

export interface HeadRecord {
  readonly schema: number;
  readonly segment: string;
  /** JSON of `HeadText`: one string is read faster than fifty thousand little records. */
  readonly head: string;
}

export interface BodyRecord {
  readonly schema: number;
  readonly segment: string;
  /** The exercise, or `OTHER`. */
  readonly part: string;
  /** JSON of the events, in order. */
  readonly events: string;
}

export interface Segment {
  readonly head: HeadRecord;
  readonly bodies: readonly BodyRecord[];
}

/** What a head says, once read. */
export interface Head {
  readonly segment: string;
  /** Of which the segment has bodies. */
  readonly parts: readonly string[];
  readonly entries: readonly LogEntry[];
}

interface HeadText {
  readonly parts: readonly string[];
  readonly whole: readonly ProgressEvent[];
  /** The ids of the bare entries, one after the other without a gap. */
  readonly bareIds: string;
  /** For each bare entry its exercise, as a place in `parts`, and its mark, as a place in `marks`. */
  readonly bare: readonly number[];
  readonly marks: readonly string[];
}

type TextEvent = DraftEvent | AttemptEvent;

const ID_LENGTH = 26;
const DRAFT = 'draft';
const KEPT = 'kept';
/** The part of events that belong to no exercise; no exercise has this name. */
const OTHER = '';

/** @param events in order of ids, each id once */
export function segmentOf(events: readonly ProgressEvent[], segment: string): Segment {
  const byPart = Map.groupBy(events, (event) => ('exerciseId' in event ? event.exerciseId : OTHER));
  const whole = new Set([...byPart.values()].flatMap((own) => neededWhole(own.filter(isText))));
  const parts = [...byPart.keys()];
  const bare = events.filter((event) => isText(event) && !whole.has(event)).map((event) => bareOf(event as TextEvent));
  const marks = [...new Set(bare.map(markOf))];
  const head: HeadText = {
    parts,
    whole: events.filter((event) => !isText(event) || whole.has(event)),
    bareIds: bare.map(({ id }) => id).join(''),
    bare: bare.flatMap((entry) => [parts.indexOf(entry.exerciseId), marks.indexOf(markOf(entry))]),
    marks,
  };
  const bodies = [...byPart].map(([part, own]) => ({ schema: CURRENT_SCHEMA, segment, part, events: JSON.stringify(own) }));
  return { head: { schema: CURRENT_SCHEMA, segment, head: JSON.stringify(head) }, bodies };
}

/** @returns undefined for a head that cannot be read */
export function readHead(value: unknown): Head | undefined {
  const record = value as Partial<HeadRecord> | null;
  if (typeof record?.segment !== 'string' || typeof record.head !== 'string' || !isKnownSchema(record.schema)) return undefined;
  try {
    const text = JSON.parse(record.head) as HeadText;
    const { schema } = record;
    const whole = text.whole.map((event) => readableQuickly(event, schema));
    if (whole.includes(undefined)) return undefined;
    return { segment: record.segment, parts: text.parts, entries: inOrder(whole as ProgressEvent[], bareEntries(text)) };
  } catch {
    return undefined;
  }
}

/** @returns the events that can be read, and how many cannot; undefined for a record that is no body */
export function readBody(value: unknown): { readonly events: readonly ProgressEvent[]; readonly unreadable: number } | undefined {
  const record = value as Partial<BodyRecord> | null;
  if (typeof record?.events !== 'string' || !isKnownSchema(record.schema)) return undefined;
  const { schema } = record;
  try {
    const read = (JSON.parse(record.events) as unknown[]).map((event) => readableEvent(event, schema));
    const events = read.filter((event) => event !== undefined);
    return { events, unreadable: read.length - events.length };
  } catch {
    return undefined;
  }
}

/** An event of any known version in the form of this one. */
export function readableEvent(value: unknown, schema: number): ProgressEvent | undefined {
  const reading = readEvent(migrateEvent(value, schema));
  return reading.status === 'event' ? reading.event : undefined;
}

/** As `readableEvent`, sparing the many small events the long way round: their few fields are looked at here. */
function readableQuickly(value: unknown, schema: number): ProgressEvent | undefined {
  const event = value as { readonly type?: unknown } & Partial<Omit<CheckOffEvent, 'type'> & Omit<RevealEvent, 'type'>>;
  const isSmall =
    schema === CURRENT_SCHEMA &&
    typeof event.id === 'string' &&
    event.id.length === ID_LENGTH &&
    typeof event.at === 'string' &&
    ((event.type === 'check-off' && typeof event.target === 'string' && typeof event.done === 'boolean') ||
      (event.type === 'reveal' && typeof event.exerciseId === 'string' && typeof event.rung === 'number'));
  return isSmall ? (value as ProgressEvent) : readableEvent(value, schema);
}

/** One list of two, each in order of ids. */
function inOrder(whole: readonly ProgressEvent[], bare: readonly BareEvent[]): readonly LogEntry[] {
  const entries: LogEntry[] = [];
  let next = 0;
  for (const event of whole) {
    for (let other = bare[next]; other !== undefined && other.id < event.id; other = bare[next]) {
      entries.push(other);
      next += 1;
    }
    entries.push(event);
  }
  for (const other of bare.slice(next)) entries.push(other);
  return entries;
}

/** Status and text of an exercise hang on three of its events: the first accepted one, the last attempt, and whatever last filled the editor. */
function neededWhole(events: readonly TextEvent[]): readonly TextEvent[] {
  const needed = [
    events.find((event) => event.type === 'attempt' && event.verdict.status === 'accepted'),
    events.findLast((event) => event.type === 'attempt'),
    events.findLast((event) => event.type === 'attempt' || event.kept !== true),
  ];
  return needed.filter((event) => event !== undefined);
}

function bareEntries({ parts, bareIds, bare, marks }: HeadText): readonly BareEvent[] {
  const count = bareIds.length / ID_LENGTH;
  if (bare.length !== count * 2) throw new RangeError(`a head with ${count} ids needs ${count * 2} numbers, got ${bare.length}`);
  return Array.from({ length: count }, (_, index) => {
    const id = bareIds.slice(index * ID_LENGTH, (index + 1) * ID_LENGTH);
    return bareEntry(id, namedBy(parts, bare[index * 2]), namedBy(marks, bare[index * 2 + 1]));
  });
}

function bareEntry(id: string, exerciseId: string, mark: string): BareEvent {
  if (mark === DRAFT) return { id, exerciseId, bare: true, type: 'draft' };
  if (mark === KEPT) return { id, exerciseId, bare: true, type: 'draft', kept: true };
  return { id, exerciseId, bare: true, type: 'attempt', status: mark as AttemptEvent['verdict']['status'] };
}

function namedBy(names: readonly string[], index: number | undefined): string {
  const name = names[index ?? -1];
  if (typeof name !== 'string') throw new RangeError(`a head names no place ${index}`);
  return name;
}

const markOf = (entry: BareEvent): string => (entry.type === 'attempt' ? entry.status : entry.kept ? KEPT : DRAFT);
const isText = (event: ProgressEvent): event is TextEvent => event.type === 'draft' || event.type === 'attempt';
