/** The hook behind every button that downloads a backup. */
import { useState } from 'react';
import { exportBackup, noteBackup } from '#islands/state/progress.ts';
import { useWords } from '#islands/state/use-words.ts';
import { storageWords } from '#languages/storage.ts';
import { backupFileName } from '#learning/backup.ts';
import { downloadFile } from './download-file.ts';

/** @returns what to say about it, and the action; the words are empty until it was used */
export function useBackupDownload(): readonly [message: string, download: () => Promise<void>] {
  const words = useWords(storageWords).download;
  const [message, setMessage] = useState('');
  const download = async () => {
    const { text, at, events, lastId } = await exportBackup();
    const name = backupFileName(at);
    downloadFile(name, text);
    // Noted before it is said, so that who reads it may close the page. A store that keeps nothing cannot remember the day either.
    await noteBackup(at, lastId).catch(() => {});
    setMessage(words.done(name, events));
  };
  return [message, download];
}
