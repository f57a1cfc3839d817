/** The smallest input that fails: what was expected, what came, the core's own working on it and the learner's. */
import { useRef } from 'react';
import { describeArguments } from '#graders/describe-wire.ts';
import { describeSeen, plainText } from '#graders/format.ts';
import type { Counterexample, Seen } from '#graders/verdict.ts';
import type { Wire } from '#graders/wire.ts';
import { TraceFigure } from '#islands/exercise/TraceFigure.tsx';
import { sizeOfInput } from '#islands/exercise/size-of-input.ts';
import { type CallsReader, useCalls, useSeen } from '#islands/exercise/use-calls.ts';
import { useTrace, type TraceReader } from '#islands/exercise/use-trace.ts';
import { YourCalls } from '#islands/exercise/YourCalls.tsx';
import { useWords } from '#islands/state/use-words.ts';
import { reportWords } from '#languages/report.ts';

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
  const words = useWords(reportWords).counterexample;
  const trace = useTrace(readTrace, input);
  const [before, now] = [sizeOfInput(shrunkFrom), sizeOfInput(input)];
  const figure = useRef<HTMLElement>(null);
  const calls = useCalls(readCalls, input, useSeen(figure));
  return (
    <figure className="counterexample" ref={figure} aria-label={words.smallestFor(checkName)}>
      <dl>
        <dt>{words.input}</dt>
        <dd>
          <code>{plainText(`${entry}${describeArguments(input)}`)}</code>
        </dd>
        <dt>{words.expected}</dt>
        <dd>
          <code lang={languageOfSeen(expected)}>{describeSeen(expected)}</code>
        </dd>
        <dt>{words.received}</dt>
        <dd>
          <code className="received" lang={languageOfSeen(received)}>
            {describeSeen(received)}
          </code>
        </dd>
      </dl>
      {trace !== undefined && <TraceFigure picture={trace.picture} trace={trace.trace} />}
      {calls !== undefined && <YourCalls report={calls} entry={entry} />}
      <figcaption>
        {words.origin(replay.seed, replay.path, before > now ? before : undefined)}{' '}
        <button type="button" className="as-link" onClick={() => onTry(input)}>
          {words.tryIt}
        </button>
      </figcaption>
    </figure>
  );
}

/** A value has no language; what stands in its place are the grader's words or those of an error. */
const languageOfSeen = ({ kind }: Seen): 'en' | undefined => (kind === 'value' ? undefined : 'en');
