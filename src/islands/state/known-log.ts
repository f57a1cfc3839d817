/** What a page knows of the log: what the store answered, the texts it fetched since, and the page's own events. */
import type { ProgressEvent } from '#learning/event.ts';
import { isWhole, type LogEntry } from '#learning/log-entry.ts';
import { timeOfId } from '#learning/backup-due.ts';
import { mergeEvents } from '#learning/merge-events.ts';
import type { StoredLog } from '#storage/progress-store.ts';

const NOTHING_STORED: StoredLog = { entries: [], setAside: 0 };
/** The last instant that fits the 48 bits of a ULID. */
const LAST_TIME = 2 ** 48 - 1;

export class KnownLog {
  stored = NOTHING_STORED;
  private unpacked: readonly ProgressEvent[] = [];
  private readonly own: () => readonly ProgressEvent[];

  constructor(own: () => readonly ProgressEvent[]) {
    this.own = own;
  }

  entries(): readonly LogEntry[] {
    const own = this.own();
    const { entries } = this.stored;
    return own.length === 0 && this.unpacked.length === 0 ? entries : mergeEvents<LogEntry>(entries, this.unpacked, own);
  }

  wholeEvents(): readonly ProgressEvent[] {
    return this.entries().filter(isWhole);
  }

  hasBare(exerciseId: string): boolean {
    return this.entries().some((entry) => !isWhole(entry) && entry.exerciseId === exerciseId);
  }

  unpack(events: readonly ProgressEvent[]): void {
    this.unpacked = mergeEvents(this.unpacked, events);
  }

  forget(): void {
    this.stored = NOTHING_STORED;
    this.unpacked = [];
  }

  /** A time for the next event that sorts behind all that are known here, even when the clock was set back since. */
  timeAfter(now: Date): number {
    const newest = this.entries().at(-1);
    return newest === undefined ? now.getTime() : Math.min(LAST_TIME, Math.max(now.getTime(), timeOfId(newest.id) + 1));
  }
}
