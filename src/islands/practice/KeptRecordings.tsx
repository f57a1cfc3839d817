/** Recordings of one question that were kept on this device: to be heard, or deleted. */
import { useEffect, useState } from 'react';
import { clockText } from '#islands/mock/clock-text.ts';
import { momentText, sizeText } from '#islands/settings/amount-text.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { practiceWords } from '#languages/practice.ts';
import { openRecordings, type RecordingFacts } from '#storage/recording-store.ts';

export interface KeptRecordingsProps {
  readonly questionId: string;
  /** The list is read anew whenever this changes. */
  readonly version: number;
}

/** Nothing at all for who keeps none. */
export function KeptRecordings({ questionId, version }: KeptRecordingsProps) {
  const { recording: words, here } = useWords(practiceWords);
  const [kept, setKept] = useState<readonly RecordingFacts[]>([]);
  const [problem, setProblem] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed version is the reason to look again
  useEffect(() => {
    openRecordings()
      .list()
      .then((all) => setKept(all.filter((one) => one.questionId === questionId)))
      .catch(() => setProblem(words.notRead));
  }, [questionId, version, words]);
  const remove = async (id: string) => {
    try {
      await openRecordings().remove(id);
      setKept((list) => list.filter((one) => one.id !== id));
      setProblem(words.removed);
    } catch {
      setProblem(here.failed);
    }
  };
  return (
    <section aria-label={words.list} hidden={kept.length === 0 && problem === ''}>
      <h3>{words.list}</h3>
      <ul className="practice__kept">
        {kept.map((one) => (
          <Kept key={one.id} facts={one} onRemove={() => void remove(one.id)} />
        ))}
      </ul>
      <p role="status">{problem}</p>
    </section>
  );
}

function Kept({ facts: { id, at, seconds, bytes, type }, onRemove }: { readonly facts: RecordingFacts; readonly onRemove: () => void }) {
  const words = useWords(practiceWords).recording;
  const locale = useReadersLocale();
  const [url, setUrl] = useState<string>();
  const [isUnread, setUnread] = useState(false);
  useEffect(() => (url === undefined ? undefined : () => URL.revokeObjectURL(url)), [url]);
  const name = words.one(momentText(at, locale), clockText(seconds), sizeText(bytes, locale));
  const play = async () => {
    const sound = await openRecordings()
      .sound(id)
      .catch(() => undefined);
    if (sound === undefined) setUnread(true);
    else setUrl(URL.createObjectURL(new Blob([sound], { type })));
  };
  return (
    <li>
      <span>{name}</span>{' '}
      {url === undefined ? (
        <button type="button" aria-label={words.named(words.play, name)} onClick={() => void play()}>
          {words.play}
        </button>
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: the learner's own words
        <audio controls autoPlay src={url} aria-label={name} />
      )}{' '}
      <button type="button" aria-label={words.named(words.deleteOne, name)} onClick={onRemove}>
        {words.deleteOne}
      </button>
      {isUnread && <p role="alert">{words.notRead}</p>}
    </li>
  );
}
