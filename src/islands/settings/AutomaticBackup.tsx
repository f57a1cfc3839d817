/** A file of the learner's choice that is written again after each change, where the browser can do that. */
import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { autoBackup } from '#islands/state/progress.ts';
import type { AutoBackupState } from '#islands/state/auto-backup.ts';
import { useWords } from '#islands/state/use-words.ts';
import { type KeepingWords, keepingWords } from '#languages/keeping.ts';
import { type StorageWords, storageWords } from '#languages/storage.ts';
import { timeText } from './amount-text.ts';
import { Message } from './Message.tsx';

export function AutomaticBackup() {
  const { auto: words, locale } = useWords(storageWords);
  const { problems } = useWords(keepingWords);
  const state = useStore(autoBackup.$state, { ssr: 'initial' });
  const [stopped, setStopped] = useState(false);
  useEffect(() => void autoBackup.open(), []);
  if (state.status === 'impossible' || state.status === 'unknown') return null;
  const choose = () => void autoBackup.choose().then(() => setStopped(false));
  const stop = () => void autoBackup.stop().then(() => setStopped(true));
  return (
    <section aria-labelledby="backup-auto">
      <h2 id="backup-auto">{words.title}</h2>
      <p>{words.help}</p>
      <div className="storage-panel__actions">
        {state.status === 'asks' && (
          <button type="button" className="storage-panel__main" onClick={() => void autoBackup.allow()}>
            {words.allow}
          </button>
        )}
        <button type="button" disabled={state.status === 'writing'} onClick={choose}>
          {state.status === 'off' ? words.choose : words.other}
        </button>
        {state.status !== 'off' && (
          <button type="button" onClick={stop}>
            {words.stop}
          </button>
        )}
      </div>
      <Message
        words={state.status === 'off' && stopped ? words.stopped : stateWords(state, words, problems, locale)}
        failed={state.status === 'failed'}
      />
    </section>
  );
}

function stateWords(state: AutoBackupState, words: StorageWords['auto'], problems: KeepingWords['problems'], locale: string): string {
  switch (state.status) {
    case 'writing':
      return words.writing(state.file);
    case 'on':
      return state.writtenAt === undefined ? words.on(state.file) : words.written(state.file, timeText(state.writtenAt, locale));
    case 'asks':
      return words.asks(state.file);
    case 'failed':
      return state.reason === 'full' ? problems.full : words.failed(state.file);
    default:
      return '';
  }
}
