/** What Run showed: the value of the Scratch line, and the console. No grading. */
import type { RefObject } from 'react';
import { plainText } from '#graders/format.ts';
import { ConsoleLines } from '#islands/exercise/ConsoleLines.tsx';
import { runHeadline } from '#islands/exercise/run-headline.ts';
import type { RunResult } from '#worker/protocol.ts';

export function RunReport({ result, heading }: { readonly result: RunResult; readonly heading: RefObject<HTMLHeadingElement | null> }) {
  return (
    <>
      <div className={`verdict ${result.outcome.kind === 'returned' ? 'verdict-open' : 'verdict-bad'}`}>
        <h2 ref={heading} tabIndex={-1} className="run-value">
          {plainText(runHeadline(result))}
        </h2>
        <p className="quiet">The Scratch line was run, not graded.</p>
      </div>
      <ConsoleLines output={result.console} />
    </>
  );
}
