/** Tells that the exercise has changed since the learner's code was accepted, and offers to check that code again. */
import { readerLocale } from '#islands/exercise/reader-locale.ts';
import { dayText } from '#islands/settings/amount-text.ts';
import { useLanguage, useWords } from '#islands/state/use-words.ts';
import { workbenchWords } from '#languages/workbench.ts';
import type { ExerciseChange } from '#learning/exercise-change.ts';

interface Props {
  readonly change: ExerciseChange;
  readonly busy: boolean;
  /** Checks a text without putting it into the editor. */
  readonly onRecheck: (source: string) => void;
}

export function ChangedExercise({ change, busy, onRecheck }: Props) {
  const words = useWords(workbenchWords).changed;
  const locale = readerLocale(useLanguage(), navigator.languages);
  return (
    <div className="other-draft" role="status">
      <div>
        <p>{words.since(dayText(change.acceptedAt, locale))}</p>
        {change.told.length === 0 ? (
          <p>{words.textsOnly}</p>
        ) : (
          <ul lang="en">
            {change.told.map(({ on, what }) => (
              <li key={`${on} ${what}`}>{what}</li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" aria-disabled={busy} onClick={() => (busy ? undefined : onRecheck(change.source))}>
        {words.recheck}
      </button>
    </div>
  );
}
