/** The learner's data in their own hands: what is kept, a backup of it, an import, and deleting all of it. */
import { progressOf } from '#islands/state/progress-state.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { DeleteData } from './DeleteData.tsx';
import { DownloadBackup } from './DownloadBackup.tsx';
import { ImportBackup } from './ImportBackup.tsx';
import { KeptFacts } from './KeptFacts.tsx';
import './backup-panel.css';

export interface BackupPanelProps {
  /** Version of the app, written into every backup. */
  readonly appVersion: string;
}

export function BackupPanel({ appVersion }: BackupPanelProps) {
  const state = useProgress();
  const empty = state.status !== 'loading' && progressOf(state).exercises.size === 0 && progressOf(state).checkOffs.size === 0;
  return (
    <div className="backup-panel" aria-busy={state.status === 'loading'}>
      {state.status === 'failed' && (
        <p className="backup-panel__failure" role="alert">
          {state.reason}
        </p>
      )}
      <KeptFacts state={state} />
      <DownloadBackup appVersion={appVersion} loading={state.status === 'loading'} empty={empty} />
      <ImportBackup state={state} />
      <DeleteData appVersion={appVersion} loading={state.status === 'loading'} empty={empty} />
    </div>
  );
}
