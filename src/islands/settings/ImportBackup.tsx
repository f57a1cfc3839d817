/** Import: choose a file, see what it would add, confirm. Nothing that is here is changed. */
import { type ChangeEvent, useId, useRef, useState } from 'react';
import type { ProgressEvent } from '#learning/event.ts';
import { importPreview } from '#learning/import-preview.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { importEvents } from '#islands/state/progress.ts';
import type { ProgressState } from '#islands/state/progress-state.ts';
import { useWords } from '#islands/state/use-words.ts';
import { keepingWords } from '#languages/keeping.ts';
import { storageWords } from '#languages/storage.ts';
import { StorageProblem } from '#storage/storage-problem.ts';
import { dayText } from './amount-text.ts';
import { previewWords, refusalWords, resultWords } from './import-words.ts';
import { Message } from './Message.tsx';
import { readBackupFile } from './read-backup-file.ts';

type Step =
  | { readonly status: 'idle' }
  | { readonly status: 'reading' | 'importing' }
  | { readonly status: 'chosen'; readonly events: readonly ProgressEvent[]; readonly exportedAt: string }
  | { readonly status: 'done' | 'refused'; readonly words: string };

export function ImportBackup({ state }: { readonly state: ProgressState }) {
  const words = useWords(storageWords).import;
  const { step, choose, confirm, cancel, input } = useImport();
  const inputId = useId();
  return (
    <section aria-labelledby="backup-import">
      <h2 id="backup-import">{words.title}</h2>
      <p>{words.help}</p>
      <label htmlFor={inputId}>{words.file}</label>
      <input
        ref={input}
        id={inputId}
        type="file"
        accept=".json,application/json"
        disabled={state.status === 'loading' || step.status === 'importing'}
        onChange={(event) => void choose(event)}
      />
      {step.status === 'chosen' && state.status !== 'loading' && (
        <Preview step={step} here={state.entries} onConfirm={() => void confirm(step.events)} onCancel={cancel} />
      )}
      <p role="status" className="storage-panel__message">
        {step.status === 'reading' && words.reading}
        {step.status === 'importing' && words.importing}
        {step.status === 'done' && step.words}
      </p>
      {step.status === 'refused' && <Message words={step.words} failed />}
    </section>
  );
}

interface PreviewProps {
  readonly step: Extract<Step, { status: 'chosen' }>;
  readonly here: readonly LogEntry[];
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function Preview({ step, here, onConfirm, onCancel }: PreviewProps) {
  const { import: words, locale } = useWords(storageWords);
  const preview = importPreview(here, step.events);
  return (
    <fieldset className="storage-panel__preview">
      <legend>{words.preview}</legend>
      <p role="status">
        {words.writtenOn(dayText(step.exportedAt, locale))} {previewWords(preview, words)}
      </p>
      <div className="storage-panel__actions">
        <button type="button" className="storage-panel__main" disabled={preview.added.length === 0} onClick={onConfirm}>
          {words.confirm}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  );
}

function useImport() {
  const { import: words, refusals } = useWords(storageWords);
  const { problems } = useWords(keepingWords);
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
    if (reading.status === 'read') setStep({ status: 'chosen', events: reading.events, exportedAt: reading.exportedAt });
    else setStep({ status: 'refused', words: refusalWords(reading.refusal, refusals) });
    reset();
  };
  const confirm = async (events: readonly ProgressEvent[]) => {
    setStep({ status: 'importing' });
    try {
      setStep({ status: 'done', words: resultWords(await importEvents(events), words) });
    } catch (error) {
      setStep({ status: 'refused', words: `${words.brokeOff} ${problems[StorageProblem.from(error).kind]}` });
    }
    input.current?.focus();
  };
  const cancel = () => {
    setStep({ status: 'idle' });
    input.current?.focus();
  };
  return { step, choose, confirm, cancel, input };
}
