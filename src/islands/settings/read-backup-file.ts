/** Reads a chosen file as a backup: its size is looked at before its content. */
import { BACKUP_MAX_CHARACTERS, type BackupReading, parseBackup } from '#learning/parse-backup.ts';

/** A character takes at most three bytes for each of its UTF-16 units. */
const MAX_BYTES = BACKUP_MAX_CHARACTERS * 3;

export async function readBackupFile(file: Blob): Promise<BackupReading> {
  if (file.size > MAX_BYTES) return { status: 'refused', reason: 'This file is larger than a backup can be; choose another file.' };
  try {
    return parseBackup(await file.text());
  } catch {
    return { status: 'refused', reason: 'The browser could not open this file; choose it again.' };
  }
}
