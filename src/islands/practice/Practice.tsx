/** Rehearsal of one question: answer, say how sure you are, compare, rate, follow up; and the answers given before. */
import { useEffect, useMemo, useState } from 'react';
import { Island } from '#islands/state/Island.tsx';
import type { ProgressState } from '#islands/state/progress-state.ts';
import { useMockId } from '#islands/mock/use-mock-id.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { practiceWords } from '#languages/practice.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { interviewsOf } from '#learning/mock/session.ts';
import { answersOf } from '#learning/practice/answers-of.ts';
import { EarlierAnswers } from './EarlierAnswers.tsx';
import { KeptRecordings } from './KeptRecordings.tsx';
import type { PractisedQuestion } from './practised-question.ts';
import { RehearsalSteps } from './RehearsalSteps.tsx';
import './practice.css';

export interface PracticeProps {
  readonly language: Language;
  readonly question: PractisedQuestion;
  /** Of the element around the whole answer. */
  readonly answerId: string;
}

export function Practice({ language, ...practice }: PracticeProps) {
  return (
    <Island language={language}>
      <Panel {...practice} />
    </Island>
  );
}

function Panel({ question, answerId }: Omit<PracticeProps, 'language'>) {
  const words = useWords(practiceWords);
  const state = useProgress();
  const entries = entriesOf(state);
  const answers = useMemo(() => answersOf(entries, question.id), [entries, question.id]);
  const mockId = useMockOf(entries, question.id);
  const [changes, setChanges] = useState(0);
  const answered = mockId !== undefined && answers.some((answer) => answer.mockId === mockId);
  useAnswerHidden(answerId, mockId !== undefined && !answered);
  if (state.status === 'loading') return <Loading />;
  return (
    <div className="practice no-print">
      {state.status === 'failed' && <p role="alert">{words.notOpened}</p>}
      {mockId !== undefined && !answered && <p className="quiet">{words.ofMock}</p>}
      <RehearsalSteps {...{ question, answerId, mockId, entries }} onRecordings={() => setChanges((count) => count + 1)} />
      <EarlierAnswers answers={answers} keyPoints={question.keyPoints} />
      <KeptRecordings questionId={question.id} version={changes} />
    </div>
  );
}

const NOTHING: readonly LogEntry[] = [];
const entriesOf = (state: ProgressState): readonly LogEntry[] => (state.status === 'loading' ? NOTHING : state.entries);

/** The interview that the address names, if there is one in which this question was asked. */
function useMockOf(entries: readonly LogEntry[], questionId: string): string | undefined {
  const mockId = useMockId();
  return useMemo(() => {
    const interview = mockId === undefined ? undefined : interviewsOf(entries).find((one) => one.mockId === mockId);
    return interview?.items.some(({ kind, id }) => kind === 'question' && id === questionId) === true ? mockId : undefined;
  }, [entries, mockId, questionId]);
}

/** Nobody reads the answer in an interview before they have given theirs. */
function useAnswerHidden(answerId: string, isHidden: boolean): void {
  useEffect(() => {
    const answer = document.getElementById(answerId);
    if (answer !== null) answer.hidden = isHidden;
  }, [answerId, isHidden]);
}

/** As tall as the first step, so that nothing below it moves. */
function Loading() {
  const words = useWords(practiceWords);
  return (
    <div className="practice no-print" aria-busy="true">
      <section className="practice__step">
        <h2>{words.title}</h2>
        <p className="quiet">{words.reading}</p>
      </section>
    </div>
  );
}
