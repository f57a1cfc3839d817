/** The table `raw_events`: the landing log with its faults. */
import { exp, ln } from '#core/stats/portable-math.ts';
import { DAY, HOUR, startOfDay, WORLD_START } from '../calendar.ts';
import { type Stream, streamOf } from '../random/stream.ts';
import type { WorldSize } from '../scale.ts';
import type { CleanEvents, EventType } from './clean-events.ts';
import type { Landed, Landing } from './landed-rows.ts';

export interface RawEvents {
  readonly row_id: number[];
  readonly event_id: string[];
  readonly event_type: EventType[];
  readonly user_id: (number | null)[];
  readonly item_id: (number | null)[];
  readonly event_at: number[];
  readonly received_at: number[];
  readonly batch_id: number[];
}

/** On day 18 nothing was logged for two hours. */
export const GAP_START = startOfDay(18) + 13 * HOUR;
export const GAP_END = GAP_START + 2 * HOUR;
/** Ids from here up are of no item. */
export const FIRST_UNKNOWN_ITEM = 900_001;
export const LONGEST_DELAY = 3 * DAY;

const DUPLICATE_SHARE = 0.02;
const LATE_SHARE = 0.05;
const NULL_USER_SHARE = 0.003;
const UNKNOWN_ITEM_SHARE = 0.002;
const NULL_ITEM_SHARE = 0.002;
const LOG_MEDIAN_DELAY = ln(2 * HOUR);
const DELAY_SIGMA = 1.2;
const SWAPPED_BATCHES_SHARE = 0.2;

/**
 * The log of all events.
 *
 * @param planned events that land in a planned way instead of a random one, by id
 */
export function generateRawEvents(seed: number, size: WorldSize, events: CleanEvents, planned: ReadonlyMap<string, Landing>): RawEvents {
  const stream = streamOf(seed, 'raw_events');
  const rows: Landed[] = [];
  events.id.forEach((id, index) => {
    const at = events.at[index] as number;
    const plain = { id, type: events.type[index] as EventType, user: events.user[index] as number, item: events.item[index] as number, at };
    const landing = land(plain, stream);
    // A random landing is drawn even when it is not used, so that a planned one changes no other.
    rows.push(...(planned.get(id) ?? landing));
  });
  return inLoadOrder(rows, size, stream);
}

type Plain = Omit<Landed, 'received' | 'user' | 'item'> & { readonly user: number; readonly item: number };

function land(plain: Plain, stream: Stream): Landing {
  const faults = stream.uniform();
  const item = faults < NULL_ITEM_SHARE ? null : faults < NULL_ITEM_SHARE + UNKNOWN_ITEM_SHARE ? unknownItem(stream) : plain.item;
  const received = plain.at + (stream.chance(LATE_SHARE) ? lateDelay(stream) : stream.integer(1, 30));
  const row = (receivedAt: number) => ({ ...plain, item, user: stream.chance(NULL_USER_SHARE) ? null : plain.user, received: receivedAt });
  const copies = [row(received)];
  if (stream.chance(DUPLICATE_SHARE)) copies.push(row(Math.min(plain.at + LONGEST_DELAY, received + stream.integer(1, 6 * HOUR))));
  return plain.at >= GAP_START && plain.at < GAP_END ? [] : copies;
}

const unknownItem = (stream: Stream): number => FIRST_UNKNOWN_ITEM + stream.integer(0, 98);

/** More than half a minute, mostly hours, at most three days. */
function lateDelay(stream: Stream): number {
  return Math.min(LONGEST_DELAY, 31 + Math.round(exp(LOG_MEDIAN_DELAY + DELAY_SIGMA * stream.normal())));
}

/** Batches hold what was received in one stretch of time; some are loaded before the one that they should follow. */
function inLoadOrder(rows: readonly Landed[], { batchDays, hasWitnesses }: WorldSize, stream: Stream): RawEvents {
  const batchOf = (row: number) => Math.floor(((rows[row] as Landed).received - WORLD_START) / (batchDays * DAY)) + 1;
  const batches = Uint32Array.from(rows, (_, row) => batchOf(row));
  const placeOf = loadPlaces(
    batches.reduce((most, batch) => Math.max(most, batch), 0),
    hasWitnesses,
    stream,
  );
  const order = Uint32Array.from(rows, (_, row) => row).sort(
    (a, b) =>
      (placeOf[batches[a] as number] as number) - (placeOf[batches[b] as number] as number) ||
      (rows[a] as Landed).received - (rows[b] as Landed).received ||
      a - b,
  );
  const table: RawEvents = {
    row_id: [],
    event_id: [],
    event_type: [],
    user_id: [],
    item_id: [],
    event_at: [],
    received_at: [],
    batch_id: [],
  };
  for (const row of order) {
    const { id, type, user, item, at, received } = rows[row] as Landed;
    table.row_id.push(table.row_id.length + 1);
    table.event_id.push(id);
    table.event_type.push(type);
    table.user_id.push(user);
    table.item_id.push(item);
    table.event_at.push(at);
    table.received_at.push(received);
    table.batch_id.push(batches[row] as number);
  }
  return table;
}

/** Place of each batch in the order of loading; with witnesses, the second comes before the first. */
function loadPlaces(batches: number, swapsFirst: boolean, stream: Stream): number[] {
  const places = Array.from({ length: batches + 1 }, (_, batch) => batch);
  for (let batch = 1; batch < batches; batch += 1) {
    const swaps = swapsFirst ? batch === 1 : stream.chance(SWAPPED_BATCHES_SHARE);
    if (!swaps) continue;
    [places[batch], places[batch + 1]] = [batch + 1, batch];
    batch += 1;
  }
  return places;
}
