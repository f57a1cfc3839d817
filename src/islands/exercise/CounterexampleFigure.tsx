/** The smallest input that fails: what was expected, what came, and the core's own working on it. */
import { describeArguments } from '#graders/describe-wire.ts';
import { describeSeen, plainText } from '#graders/format.ts';
import type { Counterexample } from '#graders/verdict.ts';
import type { Wire } from '#graders/wire.ts';
import { TraceFigure } from '#islands/exercise/TraceFigure.tsx';
import { sizeOfInput } from '#islands/exercise/size-of-input.ts';
import { useTrace, type TraceReader } from '#islands/exercise/use-trace.ts';

export type { TraceReader } from '#islands/exercise/use-trace.ts';

interface Props {
  readonly checkName: string;
  readonly counterexample: Counterexample;
  readonly entry: string;
  readonly readTrace: TraceReader;
  readonly onTry: (input: readonly Wire[]) => void;
}

export function CounterexampleFigure({ checkName, counterexample, entry, readTrace, onTry }: Props) {
  const { input, expected, received, shrunkFrom, replay } = counterexample;
  const trace = useTrace(readTrace, input);
  return (
    <figure className="counterexample" aria-label={`Smallest input found for: ${checkName}`}>
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
      <figcaption>
        Seed {replay.seed}, path {replay.path === '' ? 'none' : replay.path}
        {sizeOfInput(shrunkFrom) > sizeOfInput(input) ? `, shrunk from ${sizeOfInput(shrunkFrom)} values` : ''}.{' '}
        <button type="button" className="as-link" onClick={() => onTry(input)}>
          Try it in Scratch
        </button>
      </figcaption>
    </figure>
  );
}
