/** The backup: all of it in one readable file. */
import { useWords } from '#islands/state/use-words.ts';
import { storageWords } from '#languages/storage.ts';
import { Message } from './Message.tsx';
import { useBackupDownload } from './use-backup-download.ts';

export interface DownloadBackupProps {
  readonly loading: boolean;
  readonly empty: boolean;
}

export function DownloadBackup({ loading, empty }: DownloadBackupProps) {
  const words = useWords(storageWords).download;
  const [message, download] = useBackupDownload();
  return (
    <section aria-labelledby="backup-download">
      <h2 id="backup-download">{words.title}</h2>
      <p>{words.help}</p>
      <button type="button" className="storage-panel__main" disabled={loading || empty} onClick={() => void download()}>
        {words.button}
      </button>
      <Message words={empty && message === '' ? words.nothing : message} />
    </section>
  );
}
