/** The backup: all progress in one file that a person can read. */
import type { ProgressEvent } from './event.ts';
import { mergeEvents } from './merge-events.ts';
import { CURRENT_SCHEMA } from './migrate-event.ts';

export const BACKUP_FORMAT = 'holdout/backup';
export const BACKUP_SCHEMA = CURRENT_SCHEMA;

export interface Backup {
  readonly fmt: typeof BACKUP_FORMAT;
  /** Version of the form of the events. */
  readonly schema: number;
  /** Version of the app that wrote it. */
  readonly app: string;
  /** ISO 8601 instant with offset Z. */
  readonly exportedAt: string;
  readonly events: readonly ProgressEvent[];
}

export function makeBackup(events: readonly ProgressEvent[], app: string, exportedAt: string): Backup {
  return { fmt: BACKUP_FORMAT, schema: BACKUP_SCHEMA, app, exportedAt, events: mergeEvents(events) };
}

/** JSON with one event a line: short, readable, and two backups can be compared line by line. */
export function backupText({ events, ...head }: Backup): string {
  return listFileText(head, 'events', events);
}

/** A record whose last field is a list with an item a line. */
export function listFileText(head: Readonly<Record<string, unknown>>, listName: string, items: readonly unknown[]): string {
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  const lines = items.map((item) => `    ${JSON.stringify(item)}`);
  return `{\n${fields.join('\n')}\n  "${listName}": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

export const backupFileName = (exportedAt: string): string => `holdout-backup-${exportedAt.slice(0, 10)}.json`;
