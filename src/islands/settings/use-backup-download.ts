/** The hook behind every button that downloads a backup. */
import { useState } from 'react';
import { backupFileName, backupText, makeBackup } from '#learning/backup.ts';
import { exportEvents, noteBackup } from '#islands/state/progress.ts';
import { downloadFile } from './download-file.ts';

/** @returns what to say about it, and the action; the words are empty until it was used */
export function useBackupDownload(appVersion: string): readonly [message: string, download: () => Promise<void>] {
  const [message, setMessage] = useState('');
  const download = async () => {
    const exportedAt = new Date().toISOString();
    const events = await exportEvents();
    const name = backupFileName(exportedAt);
    downloadFile(name, backupText(makeBackup(events, appVersion, exportedAt)));
    setMessage(
      `${name} handed to the browser, with ${events.length === 1 ? '1 step' : `${events.length} steps`}. Check that it is in your downloads.`,
    );
    // A store that keeps nothing cannot remember the day either; the file is made all the same.
    await noteBackup(exportedAt).catch(() => {});
  };
  return [message, download];
}
