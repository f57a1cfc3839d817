/** Marks a lesson or a question as read, or takes the mark back. */
import { isDone } from '#learning/progress.ts';
import { tick } from '#islands/state/progress.ts';
import { progressOf } from '#islands/state/progress-state.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import './tick-button.css';

export interface TickButtonProps {
  /** `lesson:<id>` or `question:<id>`. */
  readonly target: string;
  /** What pressing it says, such as "Mark as read". */
  readonly label: string;
  /** What it says once done. */
  readonly doneLabel: string;
}

/** A toggle whose pressed state tells what holds; the words change for the eye, the name for the ear stays the same. */
export function TickButton({ target, label, doneLabel }: TickButtonProps) {
  const state = useProgress();
  const loading = state.status === 'loading';
  const done = isDone(progressOf(state), target);
  return (
    <button
      type="button"
      className="tick-button"
      aria-pressed={done}
      aria-label={label}
      disabled={loading}
      onClick={() => void tick(target, !done)}
    >
      <span className="tick-button__mark" aria-hidden="true">
        {done ? '✓' : '○'}
      </span>
      {/* Both texts lie in one place, so that the button keeps its width. */}
      <span className="tick-button__words" aria-hidden="true">
        <span data-shown={!done}>{label}</span>
        <span data-shown={done}>{doneLabel}</span>
      </span>
    </button>
  );
}
