/** The workbench of a function: edit, check, read the verdict. Knows nothing of grading: sends source out and shows what comes back. */
import { useMemo, useRef, useState } from 'react';
import type { Tolerance } from '#graders/compare.ts';
import { shapeAt } from '#graders/variant.ts';
import type { Wire } from '#graders/wire.ts';
import { ExampleButton } from '#islands/exercise/ExampleButton.tsx';
import { defaultScratch, scratchCall } from '#islands/exercise/scratch-call.ts';
import { ScratchPanel } from '#islands/exercise/ScratchPanel.tsx';
import { type Bench, useBench } from '#islands/exercise/use-bench.ts';
import type { CallsReader } from '#islands/exercise/use-calls.ts';
import { VerdictPanel } from '#islands/exercise/VerdictPanel.tsx';
import { afterPaint, Workbench } from '#islands/exercise/Workbench.tsx';
import type { CommonTab } from '#islands/exercise/WorkPane.tsx';
import { lastTryWords } from '#islands/ui/last-try-words.ts';
import { Island } from '#islands/state/Island.tsx';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import type { Language } from '#languages/language.ts';
import { lastTryWords as wordsForLastTry } from '#languages/last-try.ts';
import type { PresentExercise } from '#learning/exercise-change.ts';
import { lastTry } from '#learning/last-try.ts';
import { english, type Sentence } from '#languages/sentence.ts';
import { variantWords } from '#languages/variant.ts';
import { workbenchWords } from '#languages/workbench.ts';

export interface ExerciseRunnerProps extends FunctionBenchProps {
  readonly language: Language;
}

interface FunctionBenchProps {
  readonly exerciseId: string;
  readonly title: string;
  readonly entry: string;
  readonly starter: string;
  readonly present: PresentExercise;
  readonly hints: readonly string[];
  readonly signature: string;
  /** Names that Check lets the code import from 'holdout'; the editor declares the whole core when left out. */
  readonly toolbox?: readonly string[];
  /** The grader's tolerance, told in the comparison policy. */
  readonly tolerance?: Tolerance;
  /** What the shapes of altered data say of themselves. */
  readonly shapes: readonly string[];
}

export function ExerciseRunner({ language, ...exercise }: ExerciseRunnerProps) {
  return (
    <Island language={language}>
      <FunctionBench {...exercise} />
    </Island>
  );
}

function FunctionBench(exercise: FunctionBenchProps) {
  const { exerciseId, title, entry, starter, present, hints, signature, toolbox, tolerance, shapes } = exercise;
  const words = useWords(workbenchWords);
  const ofLastTry = useWords(wordsForLastTry);
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
    <ScratchPanel
      label={words.scratch.expression}
      value={bench.scratch}
      onChange={bench.setScratch}
      area={scratchArea}
      more={<ExampleButton key={bench.variant} read={grading.example} onExample={(input) => bench.setScratch(scratchCall(entry, input))} />}
    >
      <Said words={words.scratch.ofFunction(entry)} />
    </ScratchPanel>
  );
  const difference = useDifference(shapes);
  const readCalls = useCallsOf(bench);
  const { lastAttempt } = log;
  const { variant } = bench;
  const verdict = {
    state: grading.state,
    entry,
    tolerance,
    variant,
    lastTry: lastAttempt && lastTryWords(lastTry(lastAttempt.verdict), ofLastTry),
  };
  return (
    <Workbench
      {...{ bench, title, starter, present, hints, difference, tab }}
      onTab={setTab}
      file={{ name: 'solution.ts', language: { name: 'typescript', toolbox } }}
      ownTabs={[{ name: 'scratch', label: words.tabs.scratch, panel: scratch }]}
      onRun={bench.run}
      report={(heading, goTo) => (
        <VerdictPanel {...verdict} {...{ heading, goTo, readCalls }} readTrace={grading.trace} onTry={tryInScratch} />
      )}
    />
  );
}

/** A shape in its own words; else only the cases are new. */
function useDifference(shapes: readonly string[]): (variant: number) => Sentence {
  const { newCases } = useWords(variantWords);
  return (variant) => {
    const says = shapeAt(shapes, variant);
    return says === undefined ? newCases : [english(says)];
  };
}

/** Runs the text that was rejected, as long as it still stands in the editor. */
function useCallsOf({ grading: { state, calls }, draft }: Bench): CallsReader | undefined {
  const isRejected = state.status === 'checked' && state.verdict.status === 'rejected';
  const graded = isRejected && state.source === draft.source ? state.source : undefined;
  return useMemo(() => (graded === undefined ? undefined : (input) => calls(graded, input)), [calls, graded]);
}
