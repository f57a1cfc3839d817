/** Says in the header whether the learner's work is kept, and offers another try when it is not. */
import type { ReactNode } from 'react';
import { backupAgeWords } from '#learning/backup-age-words.ts';
import { retrySaving } from '#islands/state/progress.ts';
import type { ProgressState } from '#islands/state/progress-state.ts';
import { useProgress, useSaveState } from '#islands/state/use-progress.ts';
import './save-status.css';

export function SaveStatus() {
  const save = useSaveState();
  const progress = useProgress();
  const failed = save.status === 'unsaved';
  return (
    <span className={`save-status save-status--${save.status}`}>
      <span className="save-status__mark" aria-hidden="true" />
      {/* Only a failure is announced: hearing "saved" after every pause of typing would be noise. */}
      <span role={failed ? 'alert' : undefined}>
        {save.status === 'opening' && 'Opening…'}
        {save.status === 'saving' && 'Saving…'}
        {save.status === 'saved' && savedWords(progress)}
        {failed && `Not saved: ${save.reason}`}
      </span>
      {failed && (
        <button type="button" onClick={() => void retrySaving()}>
          Try again
        </button>
      )}
    </span>
  );
}

function savedWords(state: ProgressState): ReactNode {
  if (state.status === 'loading') return 'Opening…';
  if (state.events.length === 0) return 'Nothing to save yet';
  return (
    <>
      Saved here<span className="save-status__backup">, {backupAgeWords(state.lastBackupAt, new Date())}</span>
    </>
  );
}
