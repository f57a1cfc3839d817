/** One line that asks for a backup when the last one is old, and stays away for a day when told so. */
import { type ReactNode, useEffect, useState } from 'react';
import { Island } from '#islands/state/Island.tsx';
import { useProgress } from '#islands/state/use-progress.ts';
import { useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { keepingWords } from '#languages/keeping.ts';
import { backupDue } from '#learning/backup-due.ts';
import { dismissedToday, dismissForADay } from './nag-dismissal.ts';
import { useBackupDownload } from './use-backup-download.ts';
import './backup-nag.css';

export function BackupNag({ language }: { readonly language: Language }) {
  return (
    <Island language={language}>
      <Nag />
    </Island>
  );
}

function Nag() {
  const words = useWords(keepingWords).nag;
  const state = useProgress();
  const [dismissed, setDismissed] = useState(true);
  const [message, download] = useBackupDownload();
  useEffect(() => setDismissed(dismissedToday(new Date())), []);
  if (message !== '') return <Line words={message} />;
  const due = state.status !== 'ready' || dismissed ? undefined : backupDue(state.entries, state, new Date());
  if (due === undefined) return null;
  const dismiss = () => {
    dismissForADay(new Date());
    setDismissed(true);
  };
  return (
    <Line words={due.never ? words.never(due.changes) : words.old(due.changes, due.days)}>
      <button type="button" onClick={() => void download()}>
        {words.download}
      </button>
      <button type="button" onClick={dismiss}>
        {words.later}
      </button>
    </Line>
  );
}

function Line({ words, children }: { readonly words: string; readonly children?: ReactNode }) {
  return (
    <div className="backup-nag">
      <p role="status">{words}</p>
      {children}
    </div>
  );
}
