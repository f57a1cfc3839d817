/** How far the learner is with one exercise, in a list: accepted, tried or new, as a shape and a word. */
import { type ExerciseStatus, statusOf } from '#learning/progress.ts';
import { progressOf } from '#islands/state/progress-state.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { badgeWords } from '#languages/badge.ts';
import type { Language } from '#languages/language.ts';
import './attempt-badge.css';

const MARKS: Readonly<Record<ExerciseStatus, string>> = { accepted: '✓', 'in-progress': '◐', new: '○' };

export interface AttemptBadgeProps {
  readonly exerciseId: string;
  readonly language: Language;
}

export function AttemptBadge({ exerciseId, language }: AttemptBadgeProps) {
  const state = useProgress();
  const status = statusOf(progressOf(state), exerciseId);
  const loading = state.status === 'loading';
  return (
    <span className={`attempt-badge attempt-badge--${status}`} aria-busy={loading}>
      <span aria-hidden="true">{loading ? '·' : MARKS[status]}</span>
      {/* The badge has a fixed width, so the row does not move when the word arrives. */}
      <span>{loading ? '…' : badgeWords[language][status]}</span>
    </span>
  );
}
