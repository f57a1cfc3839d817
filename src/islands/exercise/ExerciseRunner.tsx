/** The workbench: edit, check, read the verdict. Knows nothing of grading: sends source out and shows what comes back. */
import { useRef, useState } from 'react';
import type { Tolerance } from '#graders/compare.ts';
import type { Wire } from '#graders/wire.ts';
import type { EditorHandle } from '#islands/exercise/editor-handle.ts';
import { HintLadder } from '#islands/exercise/HintLadder.tsx';
import { onShortcut } from '#islands/exercise/on-shortcut.ts';
import { SolutionPanel } from '#islands/exercise/SolutionPanel.tsx';
import { useBench } from '#islands/exercise/use-bench.ts';
import { VerdictPanel } from '#islands/exercise/VerdictPanel.tsx';
import { type TabName, WorkPane } from '#islands/exercise/WorkPane.tsx';
import { lastTryWords } from '#learning/last-try-words.ts';
import './exercise.css';

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
  const bench = useBench({ exerciseId, entry, starter, signature });
  const { draft, grading, log } = bench;
  const [tab, setTab] = useState<TabName>('solution');
  const editor = useRef<EditorHandle>(null);
  const scratchArea = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const readAfter = async (job: Promise<boolean>) => ((await job) ? showOnNarrowPages(heading.current) : undefined);
  const check = () => void readAfter(bench.check());
  const run = () => void readAfter(bench.run());
  const restore = (text: string) => {
    bench.replace(text);
    setTab('solution');
    afterPaint(() => editor.current?.focus());
  };
  const tryInScratch = (input: readonly Wire[]) => {
    bench.tryInScratch(input);
    setTab('scratch');
    afterPaint(() => scratchArea.current?.focus());
  };
  const lastAttempt = log.attempts.at(-1);
  const pane = { bench, title, entry, toolbox, tab, onTab: setTab, editor, scratchArea, onCheck: check, onRun: run };
  const verdict = { state: grading.state, entry, tolerance, heading, lastTry: lastAttempt && lastTryWords(lastAttempt.verdict) };
  const solution = { accepted: log.accepted, shownBefore: log.solutionShown, source: draft.source, fetchSolution: grading.solution };
  return (
    <section className="workbench" aria-label={`Workbench: ${title}`} onKeyDownCapture={(event) => onShortcut(event, check, run)}>
      <WorkPane {...pane} onRestore={restore} onReset={() => restore(starter)} />
      <div className="bench-verdict">
        <VerdictPanel {...verdict} readTrace={grading.trace} onTry={tryInScratch} />
        <HintLadder hints={hints} opened={Math.min(log.hintsOpened, hints.length)} onOpen={bench.openHint} />
        <SolutionPanel {...solution} onReveal={bench.noteSolution} />
      </div>
    </section>
  );
}

/** Where the verdict stands below the editor it is brought into view; beside it, the caret stays where it is. */
function showOnNarrowPages(heading: HTMLHeadingElement | null): void {
  if (matchMedia('(max-width: 1099px)').matches) heading?.focus();
}

const afterPaint = (act: () => void): void => void requestAnimationFrame(act);
