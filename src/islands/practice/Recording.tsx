/** Recording of a spoken answer: asked for by a press, played here, deleted at once, kept only when told to. */
import { sizeText } from '#islands/settings/amount-text.ts';
import { clockText } from '#islands/mock/clock-text.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { practiceWords } from '#languages/practice.ts';
import type { Recorded, RecorderActs } from './use-recorder.ts';
import { useSecondsSince } from './use-seconds-since.ts';

export interface RecordingProps extends RecorderActs {
  /** The answer is given: nothing new is recorded. */
  readonly isOver?: boolean;
}

export function Recording({ recorder, start, stop, keep, remove, isOver = false }: RecordingProps) {
  const { recording: words, here } = useWords(practiceWords);
  const { status } = recorder;
  if (isOver && (status === 'idle' || status === 'failed' || status === 'asking')) return null;
  const mayStart = !isOver && (status === 'idle' || status === 'failed' || status === 'deleted');
  return (
    <section className="practice__recording" aria-label={words.title}>
      {mayStart && (
        <p>
          <button type="button" onClick={() => void start()}>
            {words.start}
          </button>{' '}
          <small>{words.why}</small>
        </p>
      )}
      {status === 'running' && <Running startedAt={recorder.startedAt} onStop={stop} />}
      {status === 'made' && <Made recorded={recorder} onKeep={() => void keep()} onRemove={() => void remove()} />}
      <p role="status">
        {status === 'asking' && words.asking}
        {status === 'failed' && words.problems[recorder.problem]}
        {status === 'deleted' && words.removed}
        {status === 'not-deleted' && here.failed}
      </p>
    </section>
  );
}

function Running({ startedAt, onStop }: { readonly startedAt: number; readonly onStop: () => void }) {
  const words = useWords(practiceWords).recording;
  const seconds = useSecondsSince(startedAt);
  return (
    <p>
      <button type="button" onClick={onStop}>
        {words.stop}
      </button>{' '}
      <span className="practice__live">{words.running}</span> <span aria-hidden="true">{clockText(seconds)}</span>
    </p>
  );
}

interface MadeProps {
  readonly recorded: Recorded;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
}

function Made({ recorded, onKeep, onRemove }: MadeProps) {
  const words = useWords(practiceWords).recording;
  const locale = useReadersLocale();
  const { url, seconds, bytes, keeping } = recorded;
  const name = words.made(clockText(seconds), sizeText(bytes, locale));
  return (
    <>
      <p>{name}</p>
      {/* biome-ignore lint/a11y/useMediaCaption: the learner's own words of a minute ago */}
      <audio controls src={url} aria-label={name} />
      <div className="practice__acts">
        {keeping !== 'kept' && (
          <button type="button" aria-disabled={keeping === 'going'} onClick={onKeep}>
            {words.keep}
          </button>
        )}
        <button type="button" aria-disabled={keeping === 'going'} onClick={keeping === 'going' ? undefined : onRemove}>
          {words.remove}
        </button>
      </div>
      <p role="status" className="quiet">
        {keeping === 'no' && words.inPage}
        {keeping === 'going' && words.keeping}
        {keeping === 'kept' && words.kept}
        {(keeping === 'full' || keeping === 'other') && words.notKept[keeping]}
      </p>
    </>
  );
}
