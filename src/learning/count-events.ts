/** How many events of each sort a log holds. */
import type { ProgressEvent } from './event.ts';

export interface EventCounts {
  readonly events: number;
  readonly attempts: number;
  readonly drafts: number;
  readonly checkOffs: number;
  readonly reveals: number;
}

export function countEvents(events: readonly ProgressEvent[]): EventCounts {
  const of = (type: ProgressEvent['type']) => events.filter((event) => event.type === type).length;
  return { events: events.length, attempts: of('attempt'), drafts: of('draft'), checkOffs: of('check-off'), reveals: of('reveal') };
}
