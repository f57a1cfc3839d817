/** Whether it is time to remind the learner of a backup. */
import type { LogEntry } from './log-entry.ts';

/** Whichever comes first. */
export const BACKUP_EVERY_DAYS = 3;
export const BACKUP_EVERY_CHANGES = 10;

export interface BackupDue {
  /** Whole days since the last backup, or since the first event when there never was one. */
  readonly days: number;
  /** Events made since the last backup. */
  readonly changes: number;
  readonly never: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Crockford's base 32, in the order of its values. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_DIGITS = 10;

export interface LastBackup {
  /** ISO 8601 instant. */
  readonly lastBackupAt?: string;
  /** Id of the newest event in it: ids rise on one device even when its clock is set back. */
  readonly lastBackupId?: string;
}

/** @returns undefined while there is no need */
export function backupDue(entries: readonly LogEntry[], { lastBackupAt, lastBackupId }: LastBackup, now: Date): BackupDue | undefined {
  const since = lastBackupAt === undefined ? Number.NEGATIVE_INFINITY : Date.parse(lastBackupAt);
  const later = entries.filter(({ id }) => (lastBackupId === undefined ? timeOfId(id) > since : id > lastBackupId));
  const [first] = later;
  if (first === undefined) return undefined;
  const start = lastBackupAt === undefined ? timeOfId(first.id) : since;
  const days = Math.max(0, Math.floor((now.getTime() - start) / DAY_MS));
  const due = later.length >= BACKUP_EVERY_CHANGES || days >= BACKUP_EVERY_DAYS;
  return due ? { days, changes: later.length, never: lastBackupAt === undefined } : undefined;
}

/** The time in a ULID, in Unix milliseconds: its first ten characters. */
export const timeOfId = (id: string): number =>
  [...id.slice(0, TIME_DIGITS)].reduce((time, digit) => time * DIGITS.length + DIGITS.indexOf(digit), 0);
