/** Which of the copies kept in the browser stay, and which give way. Pure, so that every day of it can be tested. */

export type CopyReason = 'daily' | 'before-merge' | 'before-delete' | 'before-migration';

export interface CopyInfo {
  readonly key: string;
  readonly reason: CopyReason;
  /** ISO 8601. */
  readonly at: string;
  readonly events: number;
  readonly bytes: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long each sort is kept, and how many of it. */
const TERMS: Readonly<Record<CopyReason, { readonly days: number; readonly most: number }>> = {
  daily: { days: 7, most: 3 },
  'before-merge': { days: 7, most: 2 },
  'before-delete': { days: 7, most: 1 },
  'before-migration': { days: 30, most: 2 },
};
/** All copies together, compressed. The one before a migration is not counted out for others' sake. */
export const COPIES_MAX_BYTES = 48 * 1024 * 1024;
/** The day's copy is made anew when so much has happened since, or when the log has doubled. */
const CHANGES_BEFORE_NEXT = 50;

/** @returns the copies that must go, given all that there are */
export function copiesToDrop(copies: readonly CopyInfo[], now: Date, maxBytes: number = COPIES_MAX_BYTES): readonly CopyInfo[] {
  const newestFirst = copies.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const kept: CopyInfo[] = [];
  for (const copy of newestFirst) {
    const { days, most } = TERMS[copy.reason];
    const sameSort = kept.filter(({ reason }) => reason === copy.reason);
    const sameDay = copy.reason === 'daily' && sameSort.some(({ at }) => at.slice(0, 10) === copy.at.slice(0, 10));
    const bytes = kept.reduce((sum, one) => sum + one.bytes, copy.bytes);
    const tooMuch = bytes > maxBytes && kept.length > 0 && copy.reason !== 'before-migration';
    if (!isOver(copy, days, now) && sameSort.length < most && !sameDay && !tooMuch) kept.push(copy);
  }
  return newestFirst.filter((copy) => !kept.includes(copy));
}

/** A clock set back must not drop anything: a copy from the future is young. */
const isOver = ({ at }: CopyInfo, days: number, now: Date): boolean => now.getTime() - Date.parse(at) > days * DAY_MS;

/** Whether today's copy is still to be made. */
export function dailyCopyDue(copies: readonly CopyInfo[], events: number, now: Date): boolean {
  if (events === 0) return false;
  const latest = copies.filter(({ reason }) => reason === 'daily').toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  if (latest === undefined) return true;
  if (latest.events === events) return false;
  return (
    latest.at.slice(0, 10) !== now.toISOString().slice(0, 10) ||
    Math.abs(events - latest.events) >= Math.min(CHANGES_BEFORE_NEXT, latest.events)
  );
}
