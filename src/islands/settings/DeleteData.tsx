/** Deletes all of it, after a typed word, with a backup offered first. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { clearProgress } from '#islands/state/progress.ts';
import { useWords } from '#islands/state/use-words.ts';
import { keepingWords } from '#languages/keeping.ts';
import { storageWords } from '#languages/storage.ts';
import { openRecordings } from '#storage/recording-store.ts';
import { StorageProblem } from '#storage/storage-problem.ts';
import { Message, type MessageProps } from './Message.tsx';
import { useBackupDownload } from './use-backup-download.ts';

export interface DeleteDataProps {
  readonly loading: boolean;
  readonly empty: boolean;
}

export function DeleteData({ loading, empty }: DeleteDataProps) {
  const words = useWords(storageWords).delete;
  const [typed, setTyped] = useState('');
  const [keepCopy, setKeepCopy] = useState(true);
  const [result, remove] = useDeletion();
  const [backupMessage, download] = useBackupDownload();
  const inputId = useId();
  const input = useRef<HTMLInputElement>(null);
  const copyBox = useRef<HTMLInputElement>(null);
  // What was typed and ticked before the script ran stands on the page, but React has not heard of it.
  useEffect(() => {
    setTyped(input.current?.value ?? '');
    setKeepCopy(copyBox.current?.checked ?? true);
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== words.word) return;
    setTyped('');
    // The button goes inactive with the word, and the keyboard must not be left on it.
    input.current?.focus();
    void remove(keepCopy);
  };
  return (
    <section aria-labelledby="backup-delete">
      <h2 id="backup-delete">{words.title}</h2>
      <p>{words.help}</p>
      <button type="button" disabled={loading || empty} onClick={() => void download()}>
        {words.first}
      </button>
      <Message words={backupMessage} />
      <form className="storage-panel__delete" onSubmit={submit}>
        <label className="storage-panel__choice">
          <input ref={copyBox} type="checkbox" checked={keepCopy} onChange={(event) => setKeepCopy(event.currentTarget.checked)} />{' '}
          {words.keepCopy}
        </label>
        <label htmlFor={inputId}>{words.type(words.word)}</label>
        <input
          ref={input}
          id={inputId}
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" className="storage-panel__danger" disabled={loading || typed !== words.word}>
          {words.button}
        </button>
      </form>
      <Message {...result} />
    </section>
  );
}

function useDeletion(): readonly [MessageProps, (keepCopy: boolean) => Promise<void>] {
  const { delete: words } = useWords(storageWords);
  const { problems } = useWords(keepingWords);
  const [result, setResult] = useState<MessageProps>({ words: '' });
  const remove = async (keepCopy: boolean) => {
    try {
      // First what no copy brings back: were it to fail, nothing would be half deleted.
      await openRecordings().clear();
      await clearProgress({ keepCopy });
      setResult({ words: keepCopy ? words.doneButCopy : words.done });
    } catch (error) {
      setResult({ words: `${words.failed} ${problems[StorageProblem.from(error).kind]}`, failed: true });
    }
  };
  return [result, remove];
}
