/** Recordings of spoken answers in this browser: how many, how large, and a way to delete all of them. */
import { useEffect, useState } from 'react';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { practiceWords } from '#languages/practice.ts';
import { openRecordings, type RecordingFacts } from '#storage/recording-store.ts';
import { sizeText } from './amount-text.ts';
import { Message, type MessageProps } from './Message.tsx';

/** @param version the list is read anew whenever this changes */
export function RecordingsHere({ version }: { readonly version: number }) {
  const { here: words, recording } = useWords(practiceWords);
  const locale = useReadersLocale();
  const [kept, setKept] = useState<readonly RecordingFacts[]>([]);
  const [message, setMessage] = useState<MessageProps>({ words: '' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed version is the reason to look again
  useEffect(() => {
    openRecordings()
      .list()
      .then(setKept)
      .catch(() => setMessage({ words: recording.notRead, failed: true }));
  }, [version, recording]);
  const deleteAll = async () => {
    try {
      await openRecordings().clear();
      setKept([]);
      setMessage({ words: words.deleted });
    } catch {
      setMessage({ words: words.failed, failed: true });
    }
  };
  const bytes = kept.reduce((sum, one) => sum + one.bytes, 0);
  return (
    <section aria-labelledby="storage-recordings">
      <h2 id="storage-recordings">{words.title}</h2>
      <p>{words.help}</p>
      <p>{kept.length === 0 ? words.none : words.sum(kept.length, sizeText(bytes, locale))}</p>
      {kept.length > 0 && (
        <button type="button" className="storage-panel__danger" onClick={() => void deleteAll()}>
          {words.deleteAll}
        </button>
      )}
      <Message {...message} />
    </section>
  );
}
