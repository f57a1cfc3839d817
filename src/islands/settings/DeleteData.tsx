/** Deletes all of it, after a typed word, with a backup offered first. */
import { type FormEvent, useId, useRef, useState } from 'react';
import { clearProgress } from '#islands/state/progress.ts';
import { StorageProblem } from '#storage/storage-problem.ts';
import { useBackupDownload } from './use-backup-download.ts';

const WORD = 'DELETE';

export interface DeleteDataProps {
  readonly appVersion: string;
  readonly loading: boolean;
  readonly empty: boolean;
}

export function DeleteData({ appVersion, loading, empty }: DeleteDataProps) {
  const [typed, setTyped] = useState('');
  const [result, remove] = useDeletion();
  const [backupMessage, download] = useBackupDownload(appVersion);
  const inputId = useId();
  const input = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== WORD) return;
    setTyped('');
    // The button goes inactive with the word, and the keyboard must not be left on it.
    input.current?.focus();
    void remove();
  };
  return (
    <section aria-labelledby="backup-delete">
      <h2 id="backup-delete">Delete all my data</h2>
      <p>Deletes every attempt, draft and tick from this browser. Only a backup brings them back.</p>
      <button type="button" disabled={loading || empty} onClick={() => void download()}>
        Download a backup first
      </button>
      <p role="status" className="backup-panel__message">
        {backupMessage}
      </p>
      <form className="backup-panel__delete" onSubmit={submit}>
        <label htmlFor={inputId}>Type {WORD} to confirm</label>
        <input
          ref={input}
          id={inputId}
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" className="backup-panel__danger" disabled={loading || typed !== WORD}>
          Delete everything
        </button>
      </form>
      <p role={result.failed ? 'alert' : 'status'} className={result.failed ? 'backup-panel__failure' : 'backup-panel__message'}>
        {result.words}
      </p>
    </section>
  );
}

function useDeletion(): readonly [{ readonly words: string; readonly failed: boolean }, () => Promise<void>] {
  const [result, setResult] = useState({ words: '', failed: false });
  const remove = async () => {
    try {
      await clearProgress();
      setResult({ words: 'Everything was deleted from this browser.', failed: false });
    } catch (error) {
      setResult({ words: `Nothing is sure to be deleted. ${StorageProblem.from(error).message}`, failed: true });
    }
  };
  return [result, remove];
}
