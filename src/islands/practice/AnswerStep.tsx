/** Answering: aloud or in a field, with the time that has passed. */
import { type Dispatch, type ReactNode, useId } from 'react';
import { clockText } from '#islands/mock/clock-text.ts';
import { useWords } from '#islands/state/use-words.ts';
import { practiceWords } from '#languages/practice.ts';
import type { Act, Rehearsal } from './rehearsal.ts';
import type { Heading } from './RehearsalSteps.tsx';
import { useSecondsSince } from './use-seconds-since.ts';

export interface AnswerStepProps {
  readonly rehearsal: Extract<Rehearsal, { readonly step: 'answering' }>;
  readonly act: Dispatch<Act>;
  readonly heading: Heading;
  readonly onFinish: () => void;
  readonly children: ReactNode;
}

/** Of an event: what is longer could not be kept. */
const LONGEST_TEXT = 20_000;

export function AnswerStep({ rehearsal, act, heading, onFinish, children }: AnswerStepProps) {
  const words = useWords(practiceWords).answering;
  const fieldId = useId();
  const seconds = useSecondsSince(rehearsal.startedAt);
  const end = (how: 'finish' | 'reset') => {
    onFinish();
    act(how === 'finish' ? { do: 'finish', at: Date.now() } : { do: 'reset' });
  };
  return (
    <>
      <h2 id="practice-step" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="practice__clock">
        <span role="timer" aria-label={words.time} aria-live="off">
          {clockText(seconds)}
        </span>{' '}
        <span className="quiet">{words.aim}</span>
      </p>
      {rehearsal.how === 'spoken' ? (
        <p>{words.speaking}</p>
      ) : (
        <>
          <label className="visually-hidden" htmlFor={fieldId}>
            {words.writing}
          </label>
          <textarea
            id={fieldId}
            rows={9}
            maxLength={LONGEST_TEXT}
            value={rehearsal.text}
            onChange={(event) => act({ do: 'type', text: event.currentTarget.value })}
          />
        </>
      )}
      {children}
      <div className="practice__acts">
        <button type="button" className="go" onClick={() => end('finish')}>
          {words.done}
        </button>
        <button type="button" onClick={() => end('reset')}>
          {words.stop}
        </button>
      </div>
    </>
  );
}
