/** What the last job came to. One state in, one report out; a live region says it in a sentence. */
import type { ReactNode, RefObject } from 'react';
import type { Tolerance } from '#graders/compare.ts';
import type { Wire } from '#graders/wire.ts';
import { announcement } from '#islands/exercise/announcement.ts';
import type { TraceReader } from '#islands/exercise/CounterexampleFigure.tsx';
import type { CallsReader } from '#islands/exercise/use-calls.ts';
import { RunReport } from '#islands/exercise/RunReport.tsx';
import { VerdictReport } from '#islands/exercise/VerdictReport.tsx';
import type { GradingState } from '#worker/protocol.ts';

export interface VerdictPanelProps {
  readonly state: GradingState;
  readonly entry: string;
  readonly tolerance: Tolerance | undefined;
  /** One line on the attempt before this visit. */
  readonly lastTry: string | undefined;
  readonly readTrace: TraceReader;
  /** Where there is a function to call: its calls on an input. */
  readonly readCalls?: CallsReader | undefined;
  readonly onTry: (input: readonly Wire[]) => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** When answers count as equal, where it is not the policy of functions. */
  readonly policy?: ReactNode;
  /** Names of the tables that an answer needs, where there are tables. */
  readonly tables?: readonly string[];
  /** Puts the caret on a line of the file. */
  readonly goTo?: (line: number) => void;
  /** What Check and Run do here, before either was pressed. */
  readonly idle?: string;
  /** How to show what a query came to, where there are queries. */
  readonly queried?: (state: Extract<GradingState, { status: 'queried' }>) => ReactNode;
}

const FUNCTION_IDLE =
  'Check grades your function on many inputs and shows the smallest one that fails. Run only evaluates the Scratch line.';

export function VerdictPanel(props: VerdictPanelProps) {
  return (
    <section className="verdict-panel" aria-label="Verdict">
      <p role="status" className="said-only">
        {announcement(props.state)}
      </p>
      <Report {...props} />
    </section>
  );
}

function Report(props: VerdictPanelProps) {
  const {
    state,
    entry,
    tolerance,
    lastTry,
    readTrace,
    readCalls,
    onTry,
    heading,
    policy,
    tables,
    goTo,
    idle = FUNCTION_IDLE,
    queried,
  } = props;
  switch (state.status) {
    case 'idle':
      return <Idle lastTry={lastTry} words={idle} />;
    case 'running':
      return <Running state={state} />;
    case 'checked':
      return (
        <VerdictReport verdict={state.verdict} {...{ entry, tolerance, readTrace, readCalls, onTry, heading, policy, tables, goTo }} />
      );
    case 'ran':
      return <RunReport result={state.result} heading={heading} />;
    case 'queried':
      return queried?.(state);
    case 'stopped':
      return (
        <div className="verdict verdict-open">
          <h2 ref={heading} tabIndex={-1}>
            Stopped.
          </h2>
          <p>Nothing was recorded. Your code is as you left it.</p>
        </div>
      );
    case 'crashed':
      return (
        <div className="verdict verdict-bad">
          <h2 ref={heading} tabIndex={-1}>
            Grading broke off.
          </h2>
          <p>This is a fault of the page, not of your code, and your code is kept. Press Check again; if it happens twice, reload.</p>
          <details>
            <summary>What was reported</summary>
            <div className="console">
              <pre>{state.message}</pre>
            </div>
          </details>
        </div>
      );
  }
}

function Idle({ lastTry, words }: { readonly lastTry: string | undefined; readonly words: string }) {
  return (
    <div className="verdict verdict-open">
      <h2>Nothing checked on this visit.</h2>
      <p>{words}</p>
      {lastTry !== undefined && <p className="quiet">Last attempt: {lastTry}</p>}
    </div>
  );
}

function Running({ state }: { readonly state: Extract<GradingState, { status: 'running' }> }) {
  const { check, index, count } = state;
  return (
    <div className="verdict verdict-open">
      <h2>{state.job === 'check' ? 'Checking' : 'Running'}</h2>
      {check !== undefined && index !== undefined && count !== undefined && (
        <>
          <p>
            {index + 1} of {count}: {check}
          </p>
          <progress max={count} value={index} aria-label="Checks done" />
        </>
      )}
    </div>
  );
}
