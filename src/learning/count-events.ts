/** How many events of each sort a log holds. */
import type { LogEntry } from './log-entry.ts';

export interface EventCounts {
  readonly events: number;
  readonly attempts: number;
  readonly drafts: number;
  readonly checkOffs: number;
  readonly reveals: number;
  /** Questions answered, each time counted. */
  readonly answers: number;
}

export function countEvents(entries: readonly LogEntry[]): EventCounts {
  const of = (type: LogEntry['type']) => entries.filter((entry) => entry.type === type).length;
  return {
    events: entries.length,
    attempts: of('attempt'),
    drafts: of('draft'),
    checkOffs: of('check-off'),
    reveals: of('reveal'),
    answers: of('answer'),
  };
}
