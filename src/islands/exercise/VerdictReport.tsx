/** A verdict: the sentence first, then the checks, then the input that shows it. */
import type { RefObject } from 'react';
import type { Tolerance } from '#graders/compare.ts';
import { headline, plainText } from '#graders/format.ts';
import type { CheckResult, Verdict } from '#graders/verdict.ts';
import type { Wire } from '#graders/wire.ts';
import { checkNote } from '#islands/exercise/check-note.ts';
import { ConsoleLines } from '#islands/exercise/ConsoleLines.tsx';
import { CostDetails } from '#islands/exercise/CostLine.tsx';
import { CounterexampleFigure, type TraceReader } from '#islands/exercise/CounterexampleFigure.tsx';
import { ComparisonPolicy } from '#islands/exercise/ComparisonPolicy.tsx';
import { LazyDetails } from '#islands/exercise/LazyDetails.tsx';
import { splitMessage } from '#islands/exercise/split-message.ts';

interface Props {
  readonly verdict: Verdict;
  readonly entry: string;
  readonly tolerance: Tolerance | undefined;
  readonly readTrace: TraceReader;
  readonly onTry: (input: readonly Wire[]) => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function VerdictReport({ verdict, entry, tolerance, readTrace, onTry, heading }: Props) {
  return (
    <>
      <Headline verdict={verdict} heading={heading} />
      {verdict.checks.length > 0 && <CheckRows checks={verdict.checks} />}
      <Counterexamples checks={verdict.checks} entry={entry} readTrace={readTrace} onTry={onTry} />
      <ConsoleLines output={verdict.console} />
      {verdict.cost !== undefined && <CostDetails cost={verdict.cost} />}
      {verdict.checks.length > 0 && <ComparisonPolicy tolerance={tolerance} />}
      <p className="quiet">Seed {verdict.seed}: the same code and seed give the same verdict on every machine.</p>
    </>
  );
}

const TONES = {
  accepted: 'verdict-good',
  rejected: 'verdict-bad',
  errored: 'verdict-bad',
  unattempted: 'verdict-open',
  inconclusive: 'verdict-open',
} as const;

function Headline({ verdict, heading }: Pick<Props, 'verdict' | 'heading'>) {
  const { first, rest } = splitMessage(headline(verdict));
  return (
    <div className={`verdict ${TONES[verdict.status]}`}>
      <h2 ref={heading} tabIndex={-1}>
        {first}
      </h2>
      {rest !== '' && <p>{rest}</p>}
      {verdict.failure?.error?.line !== undefined && <p className="quiet">Line {verdict.failure.error.line} is marked in the editor.</p>}
    </div>
  );
}

function CheckRows({ checks }: { readonly checks: readonly CheckResult[] }) {
  return (
    <ul className="check-rows" aria-label="Checks">
      {checks.map((check) => (
        <li key={check.name} className={check.passed ? 'check-passed' : 'check-failed'}>
          <span className="check-mark" aria-hidden="true">
            {check.passed ? '✓' : '✕'}
          </span>
          <span className="check-name">
            <span className="said-only">{check.passed ? 'passes: ' : 'fails: '}</span>
            {check.name}
            {check.detail !== undefined && <span className="check-detail">{plainText(check.detail)}</span>}
          </span>
          <span className="check-note">{checkNote(check)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The first counterexample stands open; those of the other checks wait until they are asked for. */
function Counterexamples({ checks, ...rest }: { readonly checks: readonly CheckResult[] } & Pick<Props, 'entry' | 'readTrace' | 'onTry'>) {
  const failed = checks.flatMap(({ name, counterexample }) => (counterexample === undefined ? [] : [{ name, counterexample }]));
  const [first, ...others] = failed;
  if (first === undefined) return null;
  return (
    <>
      <CounterexampleFigure checkName={first.name} counterexample={first.counterexample} {...rest} />
      {others.map(({ name, counterexample }) => (
        <LazyDetails key={name} summary={`An input for: ${name}`}>
          <CounterexampleFigure checkName={name} counterexample={counterexample} {...rest} />
        </LazyDetails>
      ))}
    </>
  );
}
