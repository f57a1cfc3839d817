/** A stream judged event by event. */
import type { Trace } from '#core/trace.ts';
import { deduplicateEvents, judgeEvents, type TimedEvent } from './deduplicate-events.ts';

/**
 * Takes what deduplicateEvents takes; one row an event, in processing order, with the watermark that it met.
 *
 * @param events in any order; @param allowedLateness finite, >= 0, in the unit of the times
 * @returns rows with times in their own unit; the first watermark is -Infinity
 * @throws {RangeError} when an argument is not as deduplicateEvents wants it
 */
export function traceDeduplicateEvents(events: readonly TimedEvent[], allowedLateness: number): Trace {
  const words = { kept: 'kept', duplicates: 'duplicate', late: 'late' };
  return {
    columns: ['index', 'id', 'arrival time', 'event time', 'watermark', 'verdict'],
    rows: judgeEvents(events, allowedLateness).map(({ index, watermark, verdict }) => {
      const { id, arrivalTime, eventTime } = events[index] as TimedEvent;
      return [index, id, arrivalTime, eventTime, watermark, words[verdict]];
    }),
    result: Object.entries(deduplicateEvents(events, allowedLateness)),
  };
}
