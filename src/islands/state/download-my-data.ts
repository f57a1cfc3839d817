/** The learner's data as a download, by a store of its own: for the moment when nothing else of the page can be trusted. */
import { downloadFile } from '#islands/settings/download-file.ts';
import { backupFileName, backupText, makeBackup } from '#learning/backup.ts';
import { openLocalforageStore, rescuedRecords } from '#storage/localforage-store.ts';
import { rescueFileName, rescueText } from '#storage/rescue-file.ts';

export interface Downloaded {
  readonly kind: 'backup' | 'raw' | 'failed';
  /** Of the file. */
  readonly name: string;
}

export async function downloadMyData(): Promise<Downloaded> {
  const at = new Date().toISOString();
  const readable = await backupOfAll(at).catch(() => undefined);
  if (readable !== undefined) return handOver('backup', backupFileName(at), readable);
  try {
    return handOver('raw', rescueFileName(at), rescueText(await rescuedRecords(), at));
  } catch {
    return { kind: 'failed', name: '' };
  }
}

/** @returns undefined when some of it cannot be read: then the bare records say more */
async function backupOfAll(at: string): Promise<string | undefined> {
  const store = openLocalforageStore();
  try {
    const { setAside } = await store.load();
    const { events, unreadable } = await store.read();
    return setAside + unreadable > 0 ? undefined : backupText(makeBackup(events, __HOLDOUT_VERSION__, at));
  } finally {
    store.close();
  }
}

function handOver(kind: Downloaded['kind'], name: string, text: string): Downloaded {
  downloadFile(name, text);
  return { kind, name };
}
