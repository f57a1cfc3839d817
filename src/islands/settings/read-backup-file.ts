/** Reads a chosen file as a backup, or as rescued records: its size is looked at before its content. */
import type { BackupRefusal } from '#learning/backup-refusal.ts';
import type { ProgressEvent } from '#learning/event.ts';
import { BACKUP_MAX_CHARACTERS, parseBackup } from '#learning/parse-backup.ts';
import { readRescue } from '#storage/read-rescue.ts';

/** A character takes at most three bytes for each of its UTF-16 units. */
const MAX_BYTES = BACKUP_MAX_CHARACTERS * 3;

export type FileReading =
  | { readonly status: 'read'; readonly events: readonly ProgressEvent[]; readonly exportedAt: string }
  | { readonly status: 'refused'; readonly refusal: BackupRefusal };

export async function readBackupFile(file: Blob): Promise<FileReading> {
  if (file.size > MAX_BYTES)
    return { status: 'refused', refusal: { kind: 'too-large', limitMebibytes: BACKUP_MAX_CHARACTERS / 1024 / 1024 } };
  try {
    return readBackupText(await file.text());
  } catch {
    return { status: 'refused', refusal: { kind: 'unopened' } };
  }
}

export function readBackupText(text: string): FileReading {
  const reading = parseBackup(text);
  if (reading.status === 'read') return { status: 'read', events: reading.backup.events, exportedAt: reading.backup.exportedAt };
  const rescued = reading.refusal.kind === 'not-a-backup' ? readRescue(text) : undefined;
  return rescued === undefined ? reading : { status: 'read', ...rescued };
}
