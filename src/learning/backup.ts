/** The backup: all progress in one file that a person can read. */
import type { ProgressEvent } from './event.ts';
import { mergeEvents } from './merge-events.ts';

export const BACKUP_FORMAT = 'holdout/backup';
export const BACKUP_SCHEMA = 1;

export interface Backup {
  readonly fmt: typeof BACKUP_FORMAT;
  readonly schema: typeof BACKUP_SCHEMA;
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
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  const lines = events.map((event) => `    ${JSON.stringify(event)}`);
  return `{\n${fields.join('\n')}\n  "events": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

export const backupFileName = (exportedAt: string): string => `holdout-backup-${exportedAt.slice(0, 10)}.json`;
