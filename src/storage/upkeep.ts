/** The store's work in quiet moments: migrating its form, finishing what a death broke off, putting old events away. */
import type { ProgressEvent } from '#learning/event.ts';
import { mergeEvents } from '#learning/merge-events.ts';
import { CURRENT_SCHEMA } from '#learning/migrate-event.ts';
import type { Archive } from './archive.ts';
import type { LocalCopies } from './local-copies.ts';
import { removeAll, setAndReadBack } from './read-back.ts';
import type { RecordEntry, RecordShelf } from './record-shelf.ts';
import { rescueText } from './rescue-file.ts';
import { segmentOf } from './segment.ts';
import { type MetaRecord, META_KEY, SEGMENT_PREFIX, type Sorted, sortRecords } from './shelf-records.ts';

export interface UpkeepPlaces {
  readonly shelf: RecordShelf;
  readonly archive: Archive;
  readonly copies: LocalCopies;
  /** No other tab can be at the same work. */
  readonly alone: boolean;
}

/** Loose records beyond this are put away; reading so many costs a start little. */
const LOOSE_MOST = 256;
/** The newest stay loose: a tab may still be about to replace its last drafts. */
const LOOSE_LEFT = 64;
/** Events in one segment; its bodies are read one at a time. */
const SEGMENT_MOST = 10_000;

/**
 * Brings a shelf of an earlier version to this one, after a copy of it as it was. Events are migrated as they are read, and written in
 * the new form when they are put away; a tab of the earlier version stops at its next look at the meta record.
 *
 * @throws {StorageProblem} when the copy or the meta record could not be kept; then nothing has changed
 */
export async function migrateShelf({ shelf, copies }: UpkeepPlaces, records: readonly RecordEntry[], now: Date): Promise<void> {
  const { meta } = sortRecords(records);
  if (meta === undefined || meta.schema >= CURRENT_SCHEMA) return;
  await copies.keep('before-migration', rescueText(records, now.toISOString()), sortRecords(records).events.length);
  await setAndReadBack(shelf, META_KEY, { ...meta, schema: CURRENT_SCHEMA } satisfies MetaRecord);
}

/** @returns whether anything was moved */
export async function putOldAway(places: UpkeepPlaces): Promise<boolean> {
  const sorted = sortRecords(await places.shelf.entries());
  const taken = await takeInOrphans(places, sorted);
  const finished = await finishRemoving(places, sorted);
  const loose = mergeEvents(sorted.events).filter(({ id }) => !finished.has(id));
  if (loose.length <= LOOSE_MOST) return taken || finished.size > 0;
  const old = loose.slice(0, -LOOSE_LEFT);
  await writeSegments(places, old);
  await removeAll(
    places.shelf,
    old.map(({ id }) => id),
  );
  return true;
}

/** A death may fall between any two of these steps: before the head, the bodies are waste; after it, the loose records are doubles. */
export async function writeSegments({ shelf, archive }: UpkeepPlaces, events: readonly ProgressEvent[]): Promise<void> {
  for (let start = 0; start < events.length; start += SEGMENT_MOST) {
    const part = events.slice(start, start + SEGMENT_MOST);
    const segment = `${part[0]?.id}.${Math.random().toString(36).slice(2, 10)}`;
    const { head, bodies } = segmentOf(part, segment);
    await archive.keep(bodies);
    await setAndReadBack(shelf, SEGMENT_PREFIX + segment, head);
  }
}

/**
 * Bodies without a head go once every event in them is known elsewhere. Where a damaged head took events along, they come back as a new
 * segment first. @returns whether any came back
 */
async function takeInOrphans(places: UpkeepPlaces, { events, heads }: Sorted): Promise<boolean> {
  // Where another tab may be between body and head, its body is no orphan.
  if (!places.alone) return false;
  const orphans = await places.archive.orphans(heads);
  const known = new Set([...events, ...heads.flatMap(({ entries }) => entries)].map(({ id }) => id));
  const lost = mergeEvents(...orphans.map((orphan) => orphan.events)).filter(({ id }) => !known.has(id));
  await writeSegments(places, lost);
  await places.archive.drop(orphans);
  return lost.length > 0;
}

/** Removes loose records that a segment surely holds too: they are looked up in it first. @returns their ids */
async function finishRemoving({ shelf, archive }: UpkeepPlaces, { events, heads }: Sorted): Promise<ReadonlySet<string>> {
  const inHeads = new Set(heads.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const doubled = events.filter(({ id }) => inHeads.has(id));
  if (doubled.length === 0) return new Set();
  const ids = new Set(doubled.map(({ id }) => id));
  const touched = heads.filter(({ entries }) => entries.some(({ id }) => ids.has(id)));
  const archived = new Set((await archive.read(touched)).events.map((event) => JSON.stringify(event)));
  const held = doubled.filter((event) => archived.has(JSON.stringify(event)));
  await removeAll(
    shelf,
    held.map(({ id }) => id),
  );
  return new Set(held.map(({ id }) => id));
}
