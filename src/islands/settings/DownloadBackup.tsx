/** The backup: all of it in one readable file. */
import { useBackupDownload } from './use-backup-download.ts';

export interface DownloadBackupProps {
  readonly appVersion: string;
  readonly loading: boolean;
  readonly empty: boolean;
}

export function DownloadBackup({ appVersion, loading, empty }: DownloadBackupProps) {
  const [message, download] = useBackupDownload(appVersion);
  return (
    <section aria-labelledby="backup-download">
      <h2 id="backup-download">Backup</h2>
      <p>One file with every attempt, draft and tick, as text that you can read. It stays on your device until you send it somewhere.</p>
      <button type="button" className="backup-panel__main" disabled={loading || empty} onClick={() => void download()}>
        Download backup
      </button>
      <p role="status" className="backup-panel__message">
        {empty && message === '' ? 'There is nothing to back up yet.' : message}
      </p>
    </section>
  );
}
