/** What is kept here, how much room it takes, and whether the browser may delete it. */
import { useCallback, useEffect, useState } from 'react';
import type { ProgressState } from '#islands/state/progress-state.ts';
import { useWords } from '#islands/state/use-words.ts';
import { keepingWords } from '#languages/keeping.ts';
import { type StorageWords, storageWords } from '#languages/storage.ts';
import { backupAgeDays } from '#learning/backup-age.ts';
import { countEvents } from '#learning/count-events.ts';
import { rescuedRecords } from '#storage/localforage-store.ts';
import { rescueFileName, rescueText } from '#storage/rescue-file.ts';
import { askToPersist, readStorageHealth, type StorageHealth } from '#storage/storage-health.ts';
import { sizeText } from './amount-text.ts';
import { downloadFile } from './download-file.ts';
import { Message, type MessageProps } from './Message.tsx';

export function KeptFacts({ state }: { readonly state: ProgressState }) {
  const { kept: words, warnings, locale } = useWords(storageWords);
  const [health, refreshHealth] = useStorageHealth();
  const [answer, setAnswer] = useState('');
  const ask = async () => {
    const persistence = await askToPersist();
    await refreshHealth();
    setAnswer(persistence === 'kept' ? words.agreed : words.refused);
  };
  return (
    <section aria-labelledby="backup-kept">
      <h2 id="backup-kept">{words.title}</h2>
      <dl className="storage-panel__facts">
        <Counts state={state} />
        <dt>{words.room}</dt>
        <dd>{health === undefined ? '…' : roomWords(health, words, locale)}</dd>
        <dt>{words.safety}</dt>
        <dd>
          {health === undefined ? '…' : words.persistence[health.persistence]} {health?.persistence !== 'kept' && warnings.safari}
        </dd>
      </dl>
      {health?.persistence === 'may-be-deleted' && (
        <button type="button" onClick={() => void ask()}>
          {words.ask}
        </button>
      )}
      <Message words={answer} />
      {(state.status === 'failed' || (state.status === 'ready' && state.setAside > 0)) && <Rescue />}
    </section>
  );
}

function Counts({ state }: { readonly state: ProgressState }) {
  const { kept: words, locale } = useWords(storageWords);
  const { backupAge } = useWords(keepingWords);
  const known = state.status !== 'loading';
  const counts = countEvents(known ? state.entries : []);
  const number = (value: number) => (known ? value.toLocaleString(locale) : '…');
  return (
    <>
      <dt>{words.steps}</dt>
      <dd>{number(counts.events)}</dd>
      <dt>{words.attempts}</dt>
      <dd>{number(counts.attempts)}</dd>
      <dt>{words.answers}</dt>
      <dd>{number(counts.answers)}</dd>
      <dt>{words.drafts}</dt>
      <dd>{number(counts.drafts)}</dd>
      <dt>{words.backup}</dt>
      <dd>{known ? backupAge(backupAgeDays(state.lastBackupAt, new Date())) : '…'}</dd>
      {known && state.setAside > 0 && (
        <>
          <dt>{words.unreadable}</dt>
          <dd>{words.setAside(state.setAside)}</dd>
        </>
      )}
    </>
  );
}

/** The last resort, offered only when something is wrong. */
function Rescue() {
  const { kept: words } = useWords(storageWords);
  const [message, setMessage] = useState<MessageProps>({ words: '' });
  const rescue = async () => {
    try {
      const at = new Date().toISOString();
      downloadFile(rescueFileName(at), rescueText(await rescuedRecords(), at));
      setMessage({ words: words.rescued(rescueFileName(at)) });
    } catch {
      setMessage({ words: words.rescueFailed, failed: true });
    }
  };
  return (
    <>
      <button type="button" onClick={() => void rescue()}>
        {words.rescue}
      </button>
      <Message {...message} />
    </>
  );
}

function useStorageHealth(): readonly [StorageHealth | undefined, () => Promise<void>] {
  const [health, setHealth] = useState<StorageHealth>();
  const refresh = useCallback(async () => setHealth(await readStorageHealth()), []);
  useEffect(() => void refresh(), [refresh]);
  return [health, refresh];
}

function roomWords({ usedBytes, allowedBytes }: StorageHealth, words: StorageWords['kept'], locale: string): string {
  if (usedBytes === undefined) return words.roomUnknown;
  const used = sizeText(usedBytes, locale);
  return allowedBytes === undefined ? words.used(used) : words.usedOf(used, sizeText(allowedBytes, locale));
}
