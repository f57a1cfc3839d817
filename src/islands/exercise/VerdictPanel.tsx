/** What the last job came to. One state in, one report out; a live region says it in a sentence. */
import type { ReactNode, RefObject } from 'react';
import type { Tolerance } from '#graders/compare.ts';
import type { Wire } from '#graders/wire.ts';
import { announcement } from '#islands/exercise/announcement.ts';
import type { TraceReader } from '#islands/exercise/CounterexampleFigure.tsx';
import type { CallsReader } from '#islands/exercise/use-calls.ts';
import { RunReport } from '#islands/exercise/RunReport.tsx';
import { VerdictReport } from '#islands/exercise/VerdictReport.tsx';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { queryWords } from '#languages/query.ts';
import { reportWords } from '#languages/report.ts';
import type { Sentence } from '#languages/sentence.ts';
import { verdictWords } from '#languages/verdict.ts';
import type { GradingState } from '#worker/protocol.ts';

export interface VerdictPanelProps {
  readonly state: GradingState;
  readonly entry: string;
  readonly tolerance: Tolerance | undefined;
  /** The variant at hand, if any. */
  readonly variant: number | undefined;
  /** One line on the attempt before this visit. */
  readonly lastTry: Sentence | undefined;
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

export function VerdictPanel(props: VerdictPanelProps) {
  const verdict = useWords(verdictWords);
  const { run } = useWords(reportWords);
  const { headline: query } = useWords(queryWords);
  return (
    <section className="verdict-panel" aria-label={verdict.panel}>
      <p role="status" className="said-only">
        <Said words={announcement(props.state, { verdict, run, query })} />
      </p>
      <Report {...props} />
    </section>
  );
}

function Report(props: VerdictPanelProps) {
  const words = useWords(verdictWords);
  const { state, entry, tolerance, variant, lastTry, readTrace, readCalls, onTry, heading, policy, tables, goTo, queried } = props;
  switch (state.status) {
    case 'idle':
      return <Idle isVariant={variant !== undefined} lastTry={lastTry} words={props.idle ?? words.idle.ofFunction} />;
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
            {words.stopped.title}
          </h2>
          <p>{words.stopped.rest}</p>
        </div>
      );
    case 'crashed':
      return (
        <div className="verdict verdict-bad">
          <h2 ref={heading} tabIndex={-1}>
            {words.crashed.title}
          </h2>
          <p>{words.crashed.rest}</p>
          <details>
            <summary>{words.crashed.reported}</summary>
            <div className="console">
              {state.message === '' ? <pre>{words.crashed.noWorker}</pre> : <pre lang="en">{state.message}</pre>}
            </div>
          </details>
        </div>
      );
  }
}

interface IdleProps {
  readonly isVariant: boolean;
  readonly lastTry: Sentence | undefined;
  readonly words: string;
}

function Idle({ isVariant, lastTry, words }: IdleProps) {
  const { idle } = useWords(verdictWords);
  return (
    <div className="verdict verdict-open">
      <h2>{isVariant ? idle.titleOfVariant : idle.title}</h2>
      <p>{words}</p>
      {lastTry !== undefined && (
        <p className="quiet">
          <Said words={idle.lastAttempt(lastTry)} />
        </p>
      )}
    </div>
  );
}

function Running({ state }: { readonly state: Extract<GradingState, { status: 'running' }> }) {
  const words = useWords(verdictWords);
  const { check, index, count } = state;
  return (
    <div className="verdict verdict-open">
      <h2>{words.running[state.job]}</h2>
      {check !== undefined && index !== undefined && count !== undefined && (
        <>
          <p>
            <Said words={words.progress(index + 1, count, check)} />
          </p>
          <progress max={count} value={index} aria-label={words.running.done} />
        </>
      )}
    </div>
  );
}
