/** A verdict: the sentence first, then the checks, then the input that shows it. */
import type { ReactNode, RefObject } from 'react';
import type { Tolerance } from '#graders/compare.ts';
import { plainText } from '#graders/format.ts';
import type { CheckResult, Verdict } from '#graders/verdict.ts';
import type { Wire } from '#graders/wire.ts';
import { checkNote } from '#islands/exercise/check-note.ts';
import { ConsoleLines } from '#islands/exercise/ConsoleLines.tsx';
import { CostDetails } from '#islands/exercise/CostLine.tsx';
import { CounterexampleFigure, type TraceReader } from '#islands/exercise/CounterexampleFigure.tsx';
import { ComparisonPolicy } from '#islands/exercise/ComparisonPolicy.tsx';
import { LazyDetails } from '#islands/exercise/LazyDetails.tsx';
import type { CallsReader } from '#islands/exercise/use-calls.ts';
import { followsRival } from '#islands/exercise/verdict-notes.ts';
import { VerdictHeadline } from '#islands/exercise/VerdictHeadline.tsx';
import { databaseOf } from '#islands/sql/counterexample-rows.ts';
import { SqlCounterexample } from '#islands/sql/SqlCounterexample.tsx';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { reportWords } from '#languages/report.ts';
import { verdictWords } from '#languages/verdict.ts';

interface Props {
  readonly verdict: Verdict;
  readonly entry: string;
  readonly tolerance: Tolerance | undefined;
  readonly readTrace: TraceReader;
  /** Absent when the text is no longer the one that was graded, and where there is no function to call. */
  readonly readCalls: CallsReader | undefined;
  readonly onTry: (input: readonly Wire[]) => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** When answers count as equal, where it is not the policy of functions. */
  readonly policy: ReactNode;
  /** Names of the tables that an answer needs, where there are tables. */
  readonly tables: readonly string[] | undefined;
  /** Puts the caret on a line of the file. */
  readonly goTo: ((line: number) => void) | undefined;
}

export function VerdictReport({ verdict, entry, tolerance, readTrace, readCalls, onTry, heading, policy, tables, goTo }: Props) {
  const words = useWords(reportWords);
  const follows = followsRival(verdict);
  return (
    <div className={follows ? 'report-follows' : undefined}>
      <VerdictHeadline verdict={verdict} heading={heading} goTo={goTo} />
      {verdict.checks.length > 0 && <CheckRows checks={verdict.checks} follows={follows} />}
      <Counterexamples checks={verdict.checks} {...{ entry, readTrace, readCalls, onTry, tables }} />
      <ConsoleLines output={verdict.console} />
      {verdict.cost !== undefined && <CostDetails cost={verdict.cost} />}
      {verdict.checks.length > 0 && (policy ?? <ComparisonPolicy tolerance={tolerance} />)}
      <p className="quiet">{words.seed(verdict.seed, verdict.variant)}</p>
    </div>
  );
}

/** @param follows the program is right by another convention: what differs from the stated one is not marked as wrong */
function CheckRows({ checks, follows }: { readonly checks: readonly CheckResult[]; readonly follows: boolean }) {
  const words = useWords(verdictWords);
  return (
    <ul className="check-rows" aria-label={words.checks}>
      {checks.map((check) => (
        <CheckRow key={check.name} check={check} look={check.passed ? 'passed' : follows && !isOwnFault(check) ? 'differs' : 'failed'} />
      ))}
    </ul>
  );
}

const LOOKS = {
  passed: { className: 'check-passed', mark: '✓' },
  failed: { className: 'check-failed', mark: '✕' },
  differs: { className: 'check-differs', mark: '⇄' },
} as const;

/** The check that every grader ends with. */
const UNCHANGED = 'leaves its input unchanged';

/** What no convention of the field excuses. */
const isOwnFault = ({ kind, name }: CheckResult): boolean => kind === 'refusal' || kind === 'cost' || name === UNCHANGED;

function CheckRow({ check, look }: { readonly check: CheckResult; readonly look: keyof typeof LOOKS }) {
  const words = useWords(verdictWords);
  const { className, mark } = LOOKS[look];
  return (
    <li className={className}>
      <span className="check-mark" aria-hidden="true">
        {mark}
      </span>
      <span className="check-name">
        <span className="said-only">{words.looks[look]}</span>
        <span lang="en">
          {check.name}
          {check.detail !== undefined && <span className="check-detail">{plainText(check.detail)}</span>}
        </span>
      </span>
      <span className="check-note">{checkNote(check, words)}</span>
    </li>
  );
}

type CounterexamplesProps = { readonly checks: readonly CheckResult[] } & Pick<
  Props,
  'entry' | 'readTrace' | 'readCalls' | 'onTry' | 'tables'
>;

/** The first counterexample stands open; those of the other checks wait until they are asked for. */
function Counterexamples({ checks, ...rest }: CounterexamplesProps) {
  const words = useWords(reportWords).counterexample;
  const forCheck = rest.tables === undefined ? words.anInput : words.aDatabase;
  const failed = checks.flatMap(({ name, counterexample }) => (counterexample === undefined ? [] : [{ name, counterexample }]));
  const [first, ...others] = failed;
  if (first === undefined) return null;
  return (
    <>
      <OneCounterexample checkName={first.name} counterexample={first.counterexample} {...rest} />
      {others.map(({ name, counterexample }) => (
        <LazyDetails key={name} summary={<Said words={forCheck(name)} />}>
          <OneCounterexample checkName={name} counterexample={counterexample} {...rest} />
        </LazyDetails>
      ))}
    </>
  );
}

/** The input of a query is a database, and has a figure of its own. */
function OneCounterexample({ tables = [], ...props }: Parameters<typeof CounterexampleFigure>[0] & Pick<Props, 'tables'>) {
  const { checkName, counterexample, onTry } = props;
  return databaseOf(counterexample.input) === undefined ? (
    <CounterexampleFigure {...props} />
  ) : (
    <SqlCounterexample {...{ checkName, counterexample, onTry, tables }} />
  );
}
