/** What Run showed: the value of the Scratch line, and the console. No grading. */
import type { RefObject } from 'react';
import { ConsoleLines } from '#islands/exercise/ConsoleLines.tsx';
import { runHeadline } from '#islands/exercise/run-headline.ts';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { reportWords } from '#languages/report.ts';
import { verdictWords } from '#languages/verdict.ts';
import type { RunResult } from '#worker/protocol.ts';

export function RunReport({ result, heading }: { readonly result: RunResult; readonly heading: RefObject<HTMLHeadingElement | null> }) {
  const { run } = useWords(reportWords);
  const { outcomes } = useWords(verdictWords);
  return (
    <>
      <div className={`verdict ${result.outcome.kind === 'returned' ? 'verdict-open' : 'verdict-bad'}`}>
        <h2 ref={heading} tabIndex={-1} className="run-value">
          <Said words={runHeadline(result, { run, outcomes })} />
        </h2>
        <p className="quiet">{run.ungraded}</p>
      </div>
      <ConsoleLines output={result.console} />
    </>
  );
}
