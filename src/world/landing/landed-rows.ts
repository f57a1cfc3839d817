/** Rows on their way into the landing log: copies of an event with their faults, before they have a place in it. */
import type { EventType } from './clean-events.ts';

/** One row of the log without its number and batch. */
export interface Landed {
  readonly id: string;
  readonly type: EventType;
  readonly user: number | null;
  readonly item: number | null;
  readonly at: number;
  readonly received: number;
}

/** How one event comes out of the log: every copy of it, or none. */
export type Landing = readonly Landed[];
