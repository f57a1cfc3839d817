/** Says in the header whether the learner's work is kept, and offers another try when it is not. */
import type { ReactNode } from 'react';
import { LanguageContext, useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { type KeepingWords, keepingWords } from '#languages/keeping.ts';
import { savingWords } from '#languages/saving.ts';
import { backupAgeDays } from '#learning/backup-age.ts';
import { retrySaving } from '#islands/state/progress.ts';
import type { ProgressState } from '#islands/state/progress-state.ts';
import { useProgress, useSaveState } from '#islands/state/use-progress.ts';
import './save-status.css';

export function SaveStatus({ language }: { readonly language: Language }) {
  return (
    <LanguageContext value={language}>
      <Status />
    </LanguageContext>
  );
}

function Status() {
  const words = useWords(savingWords);
  const ofKeeping = useWords(keepingWords);
  const save = useSaveState();
  const progress = useProgress();
  const failed = save.status === 'unsaved';
  return (
    <span className={`save-status save-status--${save.status}`}>
      <span className="save-status__mark" aria-hidden="true" />
      <span>
        {save.status === 'opening' && words.opening}
        {save.status === 'saving' && words.saving}
        {save.status === 'saved' && savedWords(progress, words, ofKeeping)}
        {/* Only a failure is announced: hearing "saved" after every pause of typing would be noise. Its region is always there, else not all hear it. */}
        <span role="alert">{failed && words.notSaved(ofKeeping.problems[save.reason])}</span>
      </span>
      {failed && (
        <button type="button" onClick={() => void retrySaving()}>
          {words.tryAgain}
        </button>
      )}
    </span>
  );
}

function savedWords(state: ProgressState, words: (typeof savingWords)[Language], { backupAge }: KeepingWords): ReactNode {
  if (state.status === 'loading') return words.opening;
  if (state.entries.length === 0) return words.nothingYet;
  return (
    <>
      {words.savedHere}
      <span className="save-status__backup">, {backupAge(backupAgeDays(state.lastBackupAt, new Date()))}</span>
    </>
  );
}
