/** How far the learner is with one question, in a list: not tried, its last score, due; as a shape and a word. */
import type { Language } from '#languages/language.ts';
import { questionListWords } from '#languages/question-list.ts';
import type { QuestionStatus } from '#learning/question-states.ts';
import { useQuestionStates } from './use-question-states.ts';
import './question-badge.css';

const MARKS: Readonly<Record<QuestionStatus, string>> = { untried: '○', due: '◷', practised: '✓' };

export interface QuestionBadgeProps {
  readonly questionId: string;
  readonly language: Language;
}

export function QuestionBadge({ questionId, language }: QuestionBadgeProps) {
  const words = questionListWords[language].badge;
  const states = useQuestionStates();
  if (states === undefined) {
    return (
      <span className="question-badge" aria-busy="true">
        <span aria-hidden="true">·</span>
        <span>…</span>
      </span>
    );
  }
  const state = states.get(questionId);
  const status = state?.status ?? 'untried';
  return (
    <span className={`question-badge question-badge--${status}`}>
      <span aria-hidden="true">{MARKS[status]}</span>
      <span>
        {state === undefined ? words.untried : words[state.status](state.score)}
        {state !== undefined && <span className="visually-hidden"> {words.ofHundred}</span>}
      </span>
    </span>
  );
}
