/** How far the learner is with one exercise, in a list: accepted, tried or new, as a shape and a word. */
import { type ExerciseStatus, statusOf } from '#learning/progress.ts';
import { progressOf } from '#islands/state/progress-state.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import './attempt-badge.css';

const SIGNS: Readonly<Record<ExerciseStatus, { readonly mark: string; readonly word: string }>> = {
  accepted: { mark: '✓', word: 'Accepted' },
  'in-progress': { mark: '◐', word: 'Tried' },
  new: { mark: '○', word: 'New' },
};

export interface AttemptBadgeProps {
  readonly exerciseId: string;
}

export function AttemptBadge({ exerciseId }: AttemptBadgeProps) {
  const state = useProgress();
  const status = statusOf(progressOf(state), exerciseId);
  const loading = state.status === 'loading';
  return (
    <span className={`attempt-badge attempt-badge--${status}`} aria-busy={loading}>
      <span aria-hidden="true">{loading ? '·' : SIGNS[status].mark}</span>
      {/* The badge has a fixed width, so the row does not move when the word arrives. */}
      <span>{loading ? '…' : SIGNS[status].word}</span>
    </span>
  );
}
