/** A stream's events sorted into kept, repeated and late ones. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';

export interface TimedEvent {
  /** What makes two events the same. */
  readonly id: string;
  /** When it happened, in seconds. */
  readonly eventTime: number;
  /** When it reached the pipeline, in seconds. */
  readonly arrivalTime: number;
}

export interface DeduplicatedEvents {
  /** Indexes of the events that count, in the order of processing. */
  readonly kept: readonly number[];
  /** Indexes of events whose id was kept before. */
  readonly duplicates: readonly number[];
  /** Indexes of events from before the watermark. */
  readonly late: readonly number[];
}

/** What became of one event. */
export interface EventVerdict {
  /** Position of the event in the input. */
  readonly index: number;
  /** Event times below it are late; -Infinity for the first event. */
  readonly watermark: number;
  /** Which of the three lists it stands in. */
  readonly verdict: keyof DeduplicatedEvents;
}

/**
 * Events in order of arrival, judged against a watermark and the ids kept so far.
 *
 * Decides which clicks a metric counts when clients retry and phones come back online. Late is judged by event time against the
 * watermark, the highest event time seen before less the allowed lateness, not by the delay of delivery. Late comes before
 * duplicate, a late id is not remembered, the first copy wins, and every event moves the watermark after it was judged.
 *
 * @param events in any order; times finite, in one unit; equal arrivals are taken in the order of the list
 * @param allowedLateness how far behind the newest event time an event may be, in the unit of the times; finite, >= 0
 * @returns three lists of indexes into `events`, each in processing order, together every index once; O(n log n)
 * @throws {RangeError} when allowedLateness is negative or not finite, or a time is not finite
 * @see Akidau et al., "The Dataflow Model", VLDB 2015
 * @example deduplicateEvents([{ id: 'a', eventTime: 9, arrivalTime: 1 }, { id: 'a', eventTime: 9, arrivalTime: 2 }], 0).duplicates // [1]
 */
export function deduplicateEvents(events: readonly TimedEvent[], allowedLateness: number): DeduplicatedEvents {
  const verdicts = judgeEvents(events, allowedLateness);
  const of = (wanted: EventVerdict['verdict']): number[] => verdicts.flatMap(({ index, verdict }) => (verdict === wanted ? [index] : []));
  return { kept: of('kept'), duplicates: of('duplicates'), late: of('late') };
}

/**
 * The verdicts one by one, in processing order.
 *
 * @param events as in deduplicateEvents; @param allowedLateness as there
 * @returns one verdict an event
 * @throws {RangeError} as there
 */
export function judgeEvents(events: readonly TimedEvent[], allowedLateness: number): readonly EventVerdict[] {
  requireInRange('deduplicateEvents', 'allowedLateness', allowedLateness, 0);
  for (const time of ['eventTime', 'arrivalTime'] as const) {
    requireFiniteValues(
      'deduplicateEvents',
      time,
      events.map((event) => event[time]),
    );
  }
  const keptIds = new Set<string>();
  let newest = -Infinity;
  // The sort is stable: equal arrivals keep the order of the list.
  const arrivals = [...events.entries()].toSorted(([, a], [, b]) => a.arrivalTime - b.arrivalTime);
  return arrivals.map(([index, { id, eventTime }]) => {
    const watermark = newest - allowedLateness;
    const isLate = eventTime < watermark;
    const verdict = isLate ? 'late' : keptIds.has(id) ? 'duplicates' : 'kept';
    if (!isLate) keptIds.add(id);
    newest = Math.max(newest, eventTime);
    return { index, watermark, verdict };
  });
}
