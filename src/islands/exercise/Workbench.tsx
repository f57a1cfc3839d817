/** The frame of every workbench: the pane one works in; beside it what came of it, the hints and the solution. */
import { lazy, type ReactNode, type RefObject, Suspense, useRef } from 'react';
import type { EditorHandle } from '#islands/exercise/editor-handle.ts';
import { ChangedExercise } from '#islands/exercise/ChangedExercise.tsx';
import { exerciseChange, type PresentExercise } from '#learning/exercise-change.ts';
import { HintLadder } from '#islands/exercise/HintLadder.tsx';
import { onShortcut } from '#islands/exercise/on-shortcut.ts';
import { SolutionPanel } from '#islands/exercise/SolutionPanel.tsx';
import { VariantLine } from '#islands/exercise/VariantLine.tsx';
import { WorkPane, type WorkPaneProps } from '#islands/exercise/WorkPane.tsx';
import { useWords } from '#islands/state/use-words.ts';
import type { Sentence } from '#languages/sentence.ts';
import { variantWords } from '#languages/variant.ts';
import { workbenchWords } from '#languages/workbench.ts';
import './exercise.css';

/** Fetched for a review only: it brings the scheduler. */
const ReviewRating = lazy(async () => {
  try {
    return { default: (await import('#islands/review/ReviewRating.tsx')).ReviewRating };
  } catch {
    return { default: RatingNotLoaded };
  }
});

const RatingNotLoaded = () => <p role="status">{useWords(variantWords).ratingNotLoaded}</p>;

interface Props<Own extends string> extends Pick<WorkPaneProps<Own>, 'bench' | 'title' | 'file' | 'ownTabs' | 'tab' | 'onTab' | 'notice'> {
  readonly starter: string;
  /** The exercise as it stands in this build. */
  readonly present: PresentExercise;
  readonly hints: readonly string[];
  /** What is different about a variant. */
  readonly difference: (variant: number) => Sentence;
  /** Resolves to whether there is something to read. */
  readonly onRun: () => Promise<boolean>;
  /** What the last job came to; its heading takes the ref, and `goTo` puts the caret on a line of the file. */
  readonly report: (heading: RefObject<HTMLHeadingElement | null>, goTo: (line: number) => void) => ReactNode;
}

export function Workbench<Own extends string>({ starter, present, hints, difference, onRun, report, ...pane }: Props<Own>) {
  const { bench, title, onTab } = pane;
  const { draft, grading, log, practice } = bench;
  const words = useWords(workbenchWords);
  const editor = useRef<EditorHandle>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const readAfter = async (job: Promise<boolean>) => ((await job) ? showOnNarrowPages(heading.current) : undefined);
  const check = () => void readAfter(bench.check());
  const run = () => void readAfter(onRun());
  /** An act that puts another text into the editor leads there. */
  const thenWrite = (act: () => void) => {
    act();
    onTab('solution');
    afterPaint(() => editor.current?.focus());
  };
  const restore = (text: string) => thenWrite(() => bench.replace(text));
  const practise = () => thenWrite(practice.practise);
  const goTo = (line: number) => {
    onTab('solution');
    afterPaint(() => editor.current?.goTo(line));
  };
  const change = log.whole ? exerciseChange(log.attempts, present) : undefined;
  const recheck = (text: string) => void readAfter(bench.recheck(text));
  const busy = grading.state.status === 'running';
  const { review, mock } = bench;
  // Help of earlier times is closed again in a review and in a mock interview, so that it is seen when it is taken.
  const isReviewing = review?.status === 'open';
  const hintsOpened = review?.hintsOpened ?? mock?.hintsOpened ?? log.hintsOpened;
  const solution = {
    accepted: (mock ?? log).accepted && !isReviewing,
    shownBefore: (mock ?? log).solutionShown && !isReviewing,
    source: draft.source,
    fetchSolution: grading.solution,
  };
  return (
    <section className="workbench" aria-label={words.named(title)} onKeyDownCapture={(event) => onShortcut(event, check, run)}>
      <WorkPane
        {...pane}
        notice={
          <>
            {change !== undefined && <ChangedExercise change={change} busy={busy} onRecheck={recheck} />}
            {pane.notice}
            <VariantLine
              {...{ difference, busy }}
              fixed={mock !== undefined}
              asked={bench.asked}
              accepted={grading.state.status === 'checked' && grading.state.verdict.status === 'accepted'}
              holdsAnswer={practice.holdsAnswer}
              onPractise={practise}
              onBegin={() => thenWrite(practice.begin)}
              onBack={() => thenWrite(practice.backToFirst)}
            />
          </>
        }
        editor={editor}
        onCheck={check}
        onRun={run}
        onRestore={restore}
        onPractise={practise}
        onReset={() => restore(starter)}
      />
      <div className="bench-verdict">
        {report(heading, goTo)}
        {review !== undefined && (
          <Suspense>
            <ReviewRating review={review} />
          </Suspense>
        )}
        <HintLadder hints={hints} opened={Math.min(hintsOpened, hints.length)} onOpen={bench.openHint} />
        <SolutionPanel {...solution} onReveal={bench.noteSolution} />
      </div>
    </section>
  );
}

/** Where the verdict stands below the editor it is brought into view; beside it, the caret stays where it is. */
function showOnNarrowPages(heading: HTMLHeadingElement | null): void {
  if (matchMedia('(max-width: 1099px)').matches) heading?.focus();
}

/** Gives the page time to show what an act is about to move the focus to. */
export const afterPaint = (act: () => void): void => void requestAnimationFrame(act);
