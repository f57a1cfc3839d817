/** The learner's data in their own hands: what is kept and how safely, backups of it, an import, and deleting all of it. */
import { Island } from '#islands/state/Island.tsx';
import { useProgress } from '#islands/state/use-progress.ts';
import { useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { keepingWords } from '#languages/keeping.ts';
import { AutomaticBackup } from './AutomaticBackup.tsx';
import { CopiesHere } from './CopiesHere.tsx';
import { DeleteData } from './DeleteData.tsx';
import { DownloadBackup } from './DownloadBackup.tsx';
import { ImportBackup } from './ImportBackup.tsx';
import { KeptFacts } from './KeptFacts.tsx';
import { RecordingsHere } from './RecordingsHere.tsx';
import { StorageWarnings } from './StorageWarnings.tsx';
import './storage-panel.css';

export function StoragePanel({ language }: { readonly language: Language }) {
  return (
    <Island language={language}>
      <Panel />
    </Island>
  );
}

function Panel() {
  const { problems } = useWords(keepingWords);
  const state = useProgress();
  const loading = state.status === 'loading';
  const empty = !loading && state.entries.length === 0;
  return (
    <div className="storage-panel" aria-busy={loading}>
      {state.status === 'failed' && (
        <p className="storage-panel__failure" role="alert">
          {problems[state.reason]}
        </p>
      )}
      <StorageWarnings />
      <KeptFacts state={state} />
      <DownloadBackup loading={loading} empty={empty} />
      <AutomaticBackup />
      <CopiesHere state={state} />
      <ImportBackup state={state} />
      <RecordingsHere version={loading ? 0 : state.entries.length} />
      <DeleteData loading={loading} empty={empty} />
    </div>
  );
}
