/** Import: choose a file, see what it would add, confirm. Nothing that is here is changed. */
import { type ChangeEvent, useId, useRef, useState } from 'react';
import type { ProgressEvent } from '#learning/event.ts';
import { importPreview } from '#learning/import-preview.ts';
import { importEvents } from '#islands/state/progress.ts';
import type { ProgressState } from '#islands/state/progress-state.ts';
import { StorageProblem } from '#storage/storage-problem.ts';
import { previewWords, resultWords } from './import-words.ts';
import { readBackupFile } from './read-backup-file.ts';

type Step =
  | { readonly status: 'idle' }
  | { readonly status: 'reading' | 'importing' }
  | { readonly status: 'chosen'; readonly events: readonly ProgressEvent[]; readonly exportedAt: string }
  | { readonly status: 'done' | 'refused'; readonly words: string };

export function ImportBackup({ state }: { readonly state: ProgressState }) {
  const { step, choose, confirm, cancel, input } = useImport();
  const inputId = useId();
  return (
    <section aria-labelledby="backup-import">
      <h2 id="backup-import">Import</h2>
      <p>Adds what a backup has and this browser does not. Importing twice changes nothing.</p>
      <label htmlFor={inputId}>Backup file</label>
      <input
        ref={input}
        id={inputId}
        type="file"
        accept=".json,application/json"
        disabled={state.status === 'loading' || step.status === 'importing'}
        onChange={(event) => void choose(event)}
      />
      {step.status === 'chosen' && state.status !== 'loading' && (
        <Preview step={step} here={state.events} onConfirm={() => void confirm(step.events)} onCancel={cancel} />
      )}
      <p role="status" className="backup-panel__message">
        {step.status === 'reading' && 'Reading the file…'}
        {step.status === 'importing' && 'Importing…'}
        {step.status === 'done' && step.words}
      </p>
      {step.status === 'refused' && (
        <p role="alert" className="backup-panel__failure">
          {step.words}
        </p>
      )}
    </section>
  );
}

interface PreviewProps {
  readonly step: Extract<Step, { status: 'chosen' }>;
  readonly here: readonly ProgressEvent[];
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function Preview({ step, here, onConfirm, onCancel }: PreviewProps) {
  const preview = importPreview(here, step.events);
  return (
    <fieldset className="backup-panel__preview">
      <legend>What the file would add</legend>
      <p role="status">
        Written on {step.exportedAt.slice(0, 10)}. {previewWords(preview)}
      </p>
      <div className="backup-panel__actions">
        <button type="button" className="backup-panel__main" disabled={preview.added.length === 0} onClick={onConfirm}>
          Import
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </fieldset>
  );
}

function useImport() {
  const [step, setStep] = useState<Step>({ status: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const reset = () => {
    // Without this, choosing the same file again would be no change and do nothing.
    if (input.current) input.current.value = '';
  };
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    if (file === undefined) return setStep({ status: 'idle' });
    setStep({ status: 'reading' });
    const reading = await readBackupFile(file);
    if (reading.status === 'read') setStep({ status: 'chosen', events: reading.backup.events, exportedAt: reading.backup.exportedAt });
    else setStep({ status: 'refused', words: reading.reason });
    reset();
  };
  const confirm = async (events: readonly ProgressEvent[]) => {
    setStep({ status: 'importing' });
    try {
      setStep({ status: 'done', words: resultWords(await importEvents(events)) });
    } catch (error) {
      setStep({
        status: 'refused',
        words: `The import broke off; what was added stays, and you can run it again. ${StorageProblem.from(error).message}`,
      });
    }
    input.current?.focus();
  };
  const cancel = () => {
    setStep({ status: 'idle' });
    input.current?.focus();
  };
  return { step, choose, confirm, cancel, input };
}
