/**
 * Which events of a stream count: each id once, and none from too far back.
 *
 * Events are taken by arrivalTime; those that arrive together in the order of the list. The watermark is the highest eventTime
 * of the events taken before, less allowedLateness. An eventTime below it is late; otherwise an id that was kept before is a
 * duplicate; otherwise the event is kept. Every event, whatever becomes of it, may raise the highest eventTime.
 *
 * @param events in any order; times in seconds, finite
 * @param allowedLateness seconds an event may lie behind the newest one, >= 0
 * @returns three lists of indexes into `events`, each in the order in which the events were taken
 * @throws {RangeError} when allowedLateness is negative or NaN, or a time is not finite
 */
export function deduplicateEvents(
  events: { id: string; eventTime: number; arrivalTime: number }[],
  allowedLateness: number,
): { kept: number[]; duplicates: number[]; late: number[] } {
  throw new Error('write me: sort by arrival, then judge each event before it moves the watermark');
}
