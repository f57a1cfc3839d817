/** What is kept here, how much room it takes, and whether the browser may delete it. */
import { useCallback, useEffect, useState } from 'react';
import { backupAgeWords } from '#learning/backup-age-words.ts';
import { countEvents } from '#learning/count-events.ts';
import type { ProgressState } from '#islands/state/progress-state.ts';
import { askToPersist, readStorageHealth, type StorageHealth } from '#storage/storage-health.ts';

const PERSISTENCE: Readonly<Record<StorageHealth['persistence'], string>> = {
  kept: 'The browser keeps it until you delete it.',
  'may-be-deleted':
    'The browser may delete it when the disk gets full, and Safari after seven days of use without a visit here. A backup is the only sure copy.',
  unknown: 'The browser does not say whether it may delete it. A backup is the only sure copy.',
};

export function KeptFacts({ state }: { readonly state: ProgressState }) {
  const [health, refreshHealth] = useStorageHealth();
  const [answer, setAnswer] = useState('');
  const ask = async () => {
    const persistence = await askToPersist();
    await refreshHealth();
    setAnswer(
      persistence === 'kept'
        ? 'The browser agreed to keep it.'
        : 'The browser did not agree. It may do so after more visits, or when you install or bookmark the site.',
    );
  };
  return (
    <section aria-labelledby="backup-kept">
      <h2 id="backup-kept">What is kept in this browser</h2>
      <dl className="backup-panel__facts">
        <Counts state={state} />
        <dt>Room on disk</dt>
        <dd>{health === undefined ? '…' : roomWords(health)}</dd>
        <dt>How safe it is here</dt>
        <dd>{health === undefined ? '…' : PERSISTENCE[health.persistence]}</dd>
      </dl>
      {health?.persistence === 'may-be-deleted' && (
        <button type="button" onClick={() => void ask()}>
          Ask the browser to keep it
        </button>
      )}
      <p role="status" className="backup-panel__message">
        {answer}
      </p>
    </section>
  );
}

function Counts({ state }: { readonly state: ProgressState }) {
  const known = state.status !== 'loading';
  const counts = countEvents(known ? state.events : []);
  const number = (value: number) => (known ? value.toLocaleString('en') : '…');
  return (
    <>
      <dt>Steps of your history</dt>
      <dd>{number(counts.events)}</dd>
      <dt>Attempts</dt>
      <dd>{number(counts.attempts)}</dd>
      <dt>Drafts</dt>
      <dd>{number(counts.drafts)}</dd>
      <dt>Backup</dt>
      <dd>{known ? backupAgeWords(state.lastBackupAt, new Date()) : '…'}</dd>
      {known && state.setAside > 0 && (
        <>
          <dt>Unreadable</dt>
          <dd>
            {state.setAside === 1
              ? '1 record could not be read and was put aside, not deleted.'
              : `${state.setAside} records could not be read and were put aside, not deleted.`}
          </dd>
        </>
      )}
    </>
  );
}

function useStorageHealth(): readonly [StorageHealth | undefined, () => Promise<void>] {
  const [health, setHealth] = useState<StorageHealth>();
  const refresh = useCallback(async () => setHealth(await readStorageHealth()), []);
  useEffect(() => void refresh(), [refresh]);
  return [health, refresh];
}

function roomWords({ usedBytes, allowedBytes }: StorageHealth): string {
  if (usedBytes === undefined) return 'The browser does not say.';
  const used = `${megabytes(usedBytes)} for the whole site`;
  return allowedBytes === undefined ? `${used}.` : `${used}; the browser allows ${megabytes(allowedBytes)}.`;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: bytes < 1e7 ? 1 : 0 })} MB`;
