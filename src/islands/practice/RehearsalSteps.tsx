/** The step at which a rehearsal stands; each one takes the keyboard with it. */
import { useEffect, useReducer, useRef } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { practiceWords } from '#languages/practice.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { AnswerStep } from './AnswerStep.tsx';
import { CompareStep } from './CompareStep.tsx';
import { draftInHistory, useDraftInHistory } from './draft-in-history.ts';
import type { PractisedQuestion } from './practised-question.ts';
import { Recording } from './Recording.tsx';
import { type Rehearsal, rehearse } from './rehearsal.ts';
import { SavedStep } from './SavedStep.tsx';
import { SureStep } from './SureStep.tsx';
import { useRecorder } from './use-recorder.ts';

export interface RehearsalStepsProps {
  readonly question: PractisedQuestion;
  readonly answerId: string;
  readonly mockId: string | undefined;
  readonly entries: readonly LogEntry[];
  /** Something was kept or deleted. */
  readonly onRecordings: () => void;
}

export function RehearsalSteps({ question, answerId, mockId, entries, onRecordings }: RehearsalStepsProps) {
  const [rehearsal, act] = useReducer(rehearse, READY, begunBefore);
  const recording = useRecorder(question.id, onRecordings);
  const heading = useFocusOnStep(rehearsal.step);
  useDraftInHistory('text' in rehearsal && rehearsal.how === 'written' ? rehearsal.text : undefined);
  const isSpoken = 'how' in rehearsal && rehearsal.how === 'spoken';
  return (
    <section className="practice__step" aria-labelledby="practice-step">
      {rehearsal.step === 'ready' && <ReadyStep heading={heading} onBegin={(how) => act({ do: 'begin', how, at: Date.now() })} />}
      {rehearsal.step === 'answering' && (
        <AnswerStep {...{ rehearsal, act, heading }} onFinish={recording.stop}>
          {isSpoken && <Recording {...recording} />}
        </AnswerStep>
      )}
      {rehearsal.step === 'sure' && <SureStep {...{ rehearsal, act, heading }} />}
      {rehearsal.step === 'comparing' && <CompareStep {...{ rehearsal, act, heading, question, mockId }} />}
      {rehearsal.step === 'saved' && <SavedStep {...{ rehearsal, act, heading, question, answerId, entries }} />}
      {isSpoken && rehearsal.step !== 'answering' && <Recording {...recording} isOver />}
    </section>
  );
}

const READY: Rehearsal = { step: 'ready' };

/** An answer that was being written when the page was left in this tab goes on; its clock begins anew. */
function begunBefore(ready: Rehearsal): Rehearsal {
  const text = draftInHistory();
  return text === undefined || text === '' ? ready : { step: 'answering', how: 'written', text, startedAt: Date.now() };
}

export type Heading = React.RefObject<HTMLHeadingElement | null>;

/** Not at first: the page begins at its top. */
function useFocusOnStep(step: Rehearsal['step']): Heading {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
  }, [step]);
  return heading;
}

interface ReadyStepProps {
  readonly heading: Heading;
  readonly onBegin: (how: 'spoken' | 'written') => void;
}

function ReadyStep({ heading, onBegin }: ReadyStepProps) {
  const words = useWords(practiceWords);
  return (
    <>
      <h2 id="practice-step" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.ready.how}</p>
      <div className="practice__acts">
        <button type="button" className="go" onClick={() => onBegin('spoken')}>
          {words.ready.speak}
        </button>
        <button type="button" onClick={() => onBegin('written')}>
          {words.ready.write}
        </button>
      </div>
    </>
  );
}
