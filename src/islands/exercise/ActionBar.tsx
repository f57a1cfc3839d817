/** Check, Run, Stop, Reset, and what the last check cost. */
import { useEffect, useRef, useState } from 'react';
import { CostLine } from '#islands/exercise/CostLine.tsx';
import { ariaKeys, SHORTCUTS } from '#islands/shortcuts/shortcuts.ts';
import { useWords } from '#islands/state/use-words.ts';
import { workbenchWords } from '#languages/workbench.ts';
import type { GradingState } from '#worker/protocol.ts';

interface Props {
  readonly state: GradingState;
  /** Whether there is a text of the learner's to check: before that, a press would judge the starter. */
  readonly ready: boolean;
  readonly onCheck: () => void;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly onReset: () => void;
}

export function ActionBar({ state, ready, onCheck, onRun, onStop, onReset }: Props) {
  const { acts } = useWords(workbenchWords);
  const running = state.status === 'running';
  const waits = running || !ready;
  const check = useRef<HTMLButtonElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  // Stop is about to leave the page: focus must not fall to its top.
  const stopHadFocus = useRef(false);
  useEffect(() => {
    if (!running && stopHadFocus.current) check.current?.focus();
    stopHadFocus.current = false;
  }, [running]);
  return (
    <div className="action-bar">
      <button
        type="button"
        className="go"
        ref={check}
        aria-disabled={waits}
        aria-keyshortcuts={ariaKeys(SHORTCUTS.exercise.check)}
        onClick={waits ? undefined : onCheck}
      >
        {acts.check} <kbd>{acts.checkKeys}</kbd>
      </button>
      <button type="button" aria-disabled={waits} aria-keyshortcuts={ariaKeys(SHORTCUTS.exercise.run)} onClick={waits ? undefined : onRun}>
        {acts.run} <kbd>{acts.runKeys}</kbd>
      </button>
      {running ? (
        <button
          type="button"
          ref={stop}
          onFocus={() => {
            stopHadFocus.current = true;
          }}
          onBlur={() => {
            stopHadFocus.current = false;
          }}
          onClick={onStop}
        >
          {acts.stop}
        </button>
      ) : (
        <ResetButton onReset={onReset} />
      )}
      <CostLine state={state} />
    </div>
  );
}

/** Reset asks first, in place. The question and the button take each other's place, and focus goes with them. */
function ResetButton({ onReset }: { readonly onReset: () => void }) {
  const { acts } = useWords(workbenchWords);
  const [step, setStep] = useState<'closed' | 'asking' | 'answered'>('closed');
  const opener = useRef<HTMLButtonElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'asking') confirm.current?.focus();
    if (step === 'answered') opener.current?.focus();
  }, [step]);
  if (step !== 'asking') {
    return (
      <button type="button" ref={opener} onClick={() => setStep('asking')}>
        {acts.reset}
      </button>
    );
  }
  const yes = () => {
    setStep('closed');
    onReset();
  };
  const no = () => setStep('answered');
  return (
    <fieldset aria-label={acts.reset} className="asking" onKeyDown={(event) => (event.key === 'Escape' ? no() : undefined)}>
      <span>{acts.resetQuestion}</span>
      <button type="button" ref={confirm} onClick={yes}>
        {acts.reset}
      </button>
      <button type="button" onClick={no}>
        {acts.keep}
      </button>
    </fieldset>
  );
}
