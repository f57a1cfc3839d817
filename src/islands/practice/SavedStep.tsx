/** After saving: when the question comes back, its follow-ups, and the ways on. The whole answer is open by then. */
import { type Dispatch, useEffect } from 'react';
import { clockText } from '#islands/mock/clock-text.ts';
import { dayText, localDay } from '#islands/state/local-day.ts';
import { useNow } from '#islands/state/use-now.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useLanguage, useWords } from '#islands/state/use-words.ts';
import { withBase } from '#islands/state/with-base.ts';
import { practiceWords } from '#languages/practice.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { memoriesOf } from '#learning/review/memories-of.ts';
import { questionTarget } from '#learning/target.ts';
import { FollowUps } from './FollowUps.tsx';
import type { PractisedQuestion } from './practised-question.ts';
import type { Act, Rehearsal } from './rehearsal.ts';
import type { Heading } from './RehearsalSteps.tsx';

export interface SavedStepProps {
  readonly rehearsal: Extract<Rehearsal, { readonly step: 'saved' }>;
  readonly act: Dispatch<Act>;
  readonly heading: Heading;
  readonly question: PractisedQuestion;
  readonly answerId: string;
  readonly entries: readonly LogEntry[];
}

export function SavedStep({ rehearsal, act, heading, question, answerId, entries }: SavedStepProps) {
  const { saved: words } = useWords(practiceWords);
  const locale = useReadersLocale();
  const dueAt = memoriesOf(entries).get(questionTarget(question.id))?.dueAt;
  useAnswerOpen(answerId);
  return (
    <>
      <h2 id="practice-step" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p role="status">
        {words.facts(rehearsal.score, clockText(rehearsal.seconds))}{' '}
        {dueAt !== undefined && words.due(dayText(localDay(dueAt), locale, { weekday: 'long', day: 'numeric', month: 'long' }))}{' '}
        {words.answerOpen}
      </p>
      <FollowUps followUps={question.followUps} />
      <div className="practice__acts">
        <Onward questionId={question.id} entries={entries} />
        <button type="button" onClick={() => act({ do: 'reset' })}>
          {words.again}
        </button>
      </div>
    </>
  );
}

function useAnswerOpen(answerId: string): void {
  useEffect(() => {
    const whole = document.getElementById(answerId)?.querySelector('details');
    if (whole) whole.open = true;
  }, [answerId]);
}

function Onward({ questionId, entries }: { readonly questionId: string; readonly entries: readonly LogEntry[] }) {
  const { saved: words } = useWords(practiceWords);
  const language = useLanguage();
  const today = localDay(useNow());
  const isReview = new URLSearchParams(location.search).get('review') === 'yes';
  const isMoreDue = !isReview && anotherIsDue(entries, questionId, today);
  return (
    <>
      {(isReview || isMoreDue) && <a href={withBase('/interview/review/', language)}>{isReview ? words.queue : words.dueNow}</a>}
      <a href={withBase('/interview/', language)}>{words.list}</a>
    </>
  );
}

const QUESTION = questionTarget('');

/** The queue knows which of them this build still has; here it is enough that one is due. */
const anotherIsDue = (entries: readonly LogEntry[], questionId: string, today: string): boolean =>
  [...memoriesOf(entries)].some(
    ([target, { dueAt }]) => target.startsWith(QUESTION) && target !== questionTarget(questionId) && localDay(dueAt) <= today,
  );
