/** The copies that the app keeps in this browser by itself: brought back by a merge, or downloaded. */
import { useCallback, useEffect, useState } from 'react';
import type { ProgressState } from '#islands/state/progress-state.ts';
import { importEvents } from '#islands/state/progress.ts';
import { useWords } from '#islands/state/use-words.ts';
import { keepingWords } from '#languages/keeping.ts';
import { storageWords } from '#languages/storage.ts';
import type { CopyInfo } from '#storage/copy-rules.ts';
import { openLocalCopies } from '#storage/localforage-store.ts';
import { StorageProblem } from '#storage/storage-problem.ts';
import { momentText, sizeText } from './amount-text.ts';
import { downloadFile } from './download-file.ts';
import { resultWords } from './import-words.ts';
import { Message, type MessageProps } from './Message.tsx';
import { readBackupText } from './read-backup-file.ts';

export function CopiesHere({ state }: { readonly state: ProgressState }) {
  const { copies: words, warnings } = useWords(storageWords);
  const { copies, message, restore, download } = useCopies(state.status === 'loading' ? 0 : state.entries.length);
  return (
    <section aria-labelledby="backup-copies">
      <h2 id="backup-copies">{words.title}</h2>
      <p>{words.help}</p>
      {copies.length === 0 ? (
        <p className="storage-panel__message">{words.none}</p>
      ) : (
        <ul className="storage-panel__copies">
          {copies.map((copy) => (
            <Copy key={copy.key} copy={copy} onRestore={() => void restore(copy)} onDownload={() => void download(copy)} />
          ))}
        </ul>
      )}
      <Message {...message} />
      <p className="storage-panel__message">{warnings.profile}</p>
    </section>
  );
}

interface CopyProps {
  readonly copy: CopyInfo;
  readonly onRestore: () => void;
  readonly onDownload: () => void;
}

function Copy({ copy, onRestore, onDownload }: CopyProps) {
  const { copies: words, locale } = useWords(storageWords);
  const time = momentText(copy.at, locale);
  const named = (action: string) => words.named(action, words.reasons[copy.reason], time);
  return (
    <li>
      <span>
        <strong>{words.reasons[copy.reason]}</strong>
        <time dateTime={copy.at}>{time}</time>
        <span>{words.size(copy.events, sizeText(copy.bytes, locale))}</span>
      </span>
      <button type="button" aria-label={named(words.restore)} onClick={onRestore}>
        {words.restore}
      </button>
      <button type="button" aria-label={named(words.download)} onClick={onDownload}>
        {words.download}
      </button>
    </li>
  );
}

/** @param version the list is read anew whenever this changes: an import or a deletion leaves a copy */
function useCopies(version: number) {
  const words = useWords(storageWords);
  const { problems } = useWords(keepingWords);
  const [copies, setCopies] = useState<readonly CopyInfo[]>([]);
  const [message, setMessage] = useState<MessageProps>({ words: '' });
  const refresh = useCallback(async () => {
    try {
      setCopies(await openLocalCopies().list());
    } catch {
      setMessage({ words: words.copies.failed, failed: true });
    }
  }, [words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed version is the reason to look again
  useEffect(() => void refresh(), [refresh, version]);
  const restore = async ({ key }: CopyInfo) => {
    try {
      const reading = readBackupText(await openLocalCopies().read(key));
      if (reading.status === 'refused') return setMessage({ words: words.copies.unreadable, failed: true });
      setMessage({ words: resultWords(await importEvents(reading.events), words.import) });
    } catch (error) {
      setMessage({ words: problems[StorageProblem.from(error).kind], failed: true });
    }
    await refresh();
  };
  const download = async ({ key, at, reason }: CopyInfo) => {
    try {
      downloadFile(`holdout-copy-${at.slice(0, 10)}-${reason}.json`, await openLocalCopies().read(key));
    } catch {
      setMessage({ words: words.copies.unreadable, failed: true });
    }
  };
  return { copies, message, restore, download };
}
