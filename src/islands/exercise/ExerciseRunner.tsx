/** The workbench of a function: edit, check, read the verdict. Knows nothing of grading: sends source out and shows what comes back. */
import { useMemo, useRef, useState } from 'react';
import type { Tolerance } from '#graders/compare.ts';
import type { Wire } from '#graders/wire.ts';
import { defaultScratch, scratchCall } from '#islands/exercise/scratch-call.ts';
import { ScratchPanel } from '#islands/exercise/ScratchPanel.tsx';
import { type Bench, useBench } from '#islands/exercise/use-bench.ts';
import type { CallsReader } from '#islands/exercise/use-calls.ts';
import { VerdictPanel } from '#islands/exercise/VerdictPanel.tsx';
import { afterPaint, Workbench } from '#islands/exercise/Workbench.tsx';
import type { CommonTab } from '#islands/exercise/WorkPane.tsx';
import { lastTryWords } from '#learning/last-try-words.ts';

export interface ExerciseRunnerProps {
  readonly exerciseId: string;
  readonly title: string;
  readonly entry: string;
  readonly starter: string;
  readonly hints: readonly string[];
  readonly signature: string;
  /** Names that Check lets the code import from 'holdout'; the editor declares the whole core when left out. */
  readonly toolbox?: readonly string[];
  /** The grader's tolerance, told in the comparison policy. */
  readonly tolerance?: Tolerance;
}

export function ExerciseRunner({ exerciseId, title, entry, starter, hints, signature, toolbox, tolerance }: ExerciseRunnerProps) {
  const bench = useBench({ exerciseId, starter, firstScratch: () => defaultScratch(entry, signature) });
  const { grading, log } = bench;
  const [tab, setTab] = useState<CommonTab | 'scratch'>('solution');
  const scratchArea = useRef<HTMLTextAreaElement>(null);
  const tryInScratch = (input: readonly Wire[]) => {
    bench.setScratch(scratchCall(entry, input));
    setTab('scratch');
    afterPaint(() => scratchArea.current?.focus());
  };
  const scratch = (
    <ScratchPanel label="Expression to evaluate" value={bench.scratch} onChange={bench.setScratch} area={scratchArea}>
      Run calls your own <code>{entry}</code> with this and shows what comes back and what was printed. Nothing is graded or recorded.
    </ScratchPanel>
  );
  const readCalls = useCallsOf(bench);
  const lastAttempt = log.attempts.at(-1);
  const verdict = { state: grading.state, entry, tolerance, lastTry: lastAttempt && lastTryWords(lastAttempt.verdict) };
  return (
    <Workbench
      {...{ bench, title, starter, hints, tab }}
      onTab={setTab}
      file={{ name: 'solution.ts', language: { name: 'typescript', toolbox } }}
      ownTabs={[{ name: 'scratch', label: 'Scratch', panel: scratch }]}
      onRun={bench.run}
      report={(heading, goTo) => (
        <VerdictPanel {...verdict} {...{ heading, goTo, readCalls }} readTrace={grading.trace} onTry={tryInScratch} />
      )}
    />
  );
}

/** Runs the text that was rejected, as long as it still stands in the editor. */
function useCallsOf({ grading: { state, calls }, draft }: Bench): CallsReader | undefined {
  const isRejected = state.status === 'checked' && state.verdict.status === 'rejected';
  const graded = isRejected && state.source === draft.source ? state.source : undefined;
  return useMemo(() => (graded === undefined ? undefined : (input) => calls(graded, input)), [calls, graded]);
}
