/** The smallest input that fails: what was expected, what came, the core's own working on it and the learner's. */
import { useRef } from 'react';
import { describeArguments } from '#graders/describe-wire.ts';
import { describeSeen, plainText } from '#graders/format.ts';
import type { Counterexample } from '#graders/verdict.ts';
import type { Wire } from '#graders/wire.ts';
import { TraceFigure } from '#islands/exercise/TraceFigure.tsx';
import { sizeOfInput } from '#islands/exercise/size-of-input.ts';
import { type CallsReader, useCalls, useSeen } from '#islands/exercise/use-calls.ts';
import { useTrace, type TraceReader } from '#islands/exercise/use-trace.ts';
import { YourCalls } from '#islands/exercise/YourCalls.tsx';

export type { TraceReader } from '#islands/exercise/use-trace.ts';

interface Props {
  readonly checkName: string;
  readonly counterexample: Counterexample;
  readonly entry: string;
  readonly readTrace: TraceReader;
  /** Absent when the text is no longer the one that was graded. */
  readonly readCalls: CallsReader | undefined;
  readonly onTry: (input: readonly Wire[]) => void;
}

export function CounterexampleFigure({ checkName, counterexample, entry, readTrace, readCalls, onTry }: Props) {
  const { input, expected, received, shrunkFrom, replay } = counterexample;
  const trace = useTrace(readTrace, input);
  const figure = useRef<HTMLElement>(null);
  const calls = useCalls(readCalls, input, useSeen(figure));
  return (
    <figure className="counterexample" ref={figure} aria-label={`Smallest input found for: ${checkName}`}>
      <dl>
        <dt>Smallest input</dt>
        <dd>
          <code>{plainText(`${entry}${describeArguments(input)}`)}</code>
        </dd>
        <dt>Expected</dt>
        <dd>
          <code>{describeSeen(expected)}</code>
        </dd>
        <dt>Received</dt>
        <dd>
          <code className="received">{describeSeen(received)}</code>
        </dd>
      </dl>
      {trace !== undefined && <TraceFigure picture={trace.picture} trace={trace.trace} />}
      {calls !== undefined && <YourCalls report={calls} entry={entry} />}
      <figcaption>
        Seed {replay.seed}, path {replay.path === '' ? 'none' : replay.path}
        {sizeOfInput(shrunkFrom) > sizeOfInput(input) ? `, shrunk from ${sizeOfInput(shrunkFrom)} values` : ''}.{' '}
        <button type="button" className="as-link" onClick={() => onTry(input)}>
          Try it in Run
        </button>
      </figcaption>
    </figure>
  );
}
