/** The check that a query gives the rows of the solution, and the smallest database on which it does not. */
import type { AnyArguments, Check, CheckContext } from '../../check.ts';
import { seenOfOutcome, seenValue, worse } from '../../judgement.ts';
import { SQL_SHRINK_ROWS, SQL_SHRINK_TRIES, SQL_SHOWN_ROWS } from '../../limits.ts';
import type { Outcome, OutcomeKind } from '../../outcome.ts';
import type { CheckResult, Counterexample, RowDifference } from '../../verdict.ts';
import { toWire, type Wire } from '../../wire.ts';
import { compareRows, isResultSet } from '../compare-rows.ts';
import type { SqlDatabase } from '../database.ts';
import type { ResultSet } from '../result-set.ts';
import { rowsOf, shrinkDatabase } from '../shrink-database.ts';

export interface RowsQuestion {
  readonly name: string;
  /** What the rows are rows of: "the answer", or the name of a table that was written. */
  readonly judged: string;
  /** Those that the brief names: a counterexample shows them first. */
  readonly tables: readonly string[];
  readonly databases: (seed: number) => readonly SqlDatabase[];
  /** Whether a misconception is recognised by these answers; by those on awkward databases it is only ruled out. */
  readonly tellsMisconceptions: boolean;
}

export function givesTheRightRows(question: RowsQuestion): Check<AnyArguments> {
  return { name: question.name, kind: 'agreement', run: (context) => runRows(question, context) };
}

interface Failure {
  readonly index: number;
  readonly database: SqlDatabase;
  readonly kind: OutcomeKind;
  readonly reason: string;
}

function runRows(
  { name, judged, tables, databases: of, tellsMisconceptions }: RowsQuestion,
  context: CheckContext<AnyArguments>,
): CheckResult {
  const databases = of(context.seed);
  const failures: Failure[] = [];
  let worst: OutcomeKind = 'returned';
  for (const [index, database] of databases.entries()) {
    const outcome = context.learner.call([database]);
    if (tellsMisconceptions) context.observe([database], outcome);
    else context.observeAlso([database], outcome);
    worst = worse(worst, outcome.kind);
    const reason = complaint(context, database, outcome, judged);
    if (reason !== undefined) failures.push({ index, database, kind: outcome.kind, reason });
  }
  const [first] = failures.toSorted((one, other) => rowsOf(one.database) - rowsOf(other.database));
  const passed = first === undefined;
  return {
    name,
    kind: 'agreement',
    outcome: worst,
    passed,
    points: passed ? 1 : 0,
    tried: databases.length,
    failed: failures.length,
    ...(first === undefined ? {} : { ...counterexampleOf(context, first, tables), detail: `on ${first.database.name} ${first.reason}` }),
  };
}

/** What is wrong with an answer, as the rest of a sentence; `undefined` when it is right. */
function complaint(
  context: CheckContext<AnyArguments>,
  database: SqlDatabase,
  outcome: Outcome,
  judged = 'the answer',
): string | undefined {
  const expected: unknown = context.oracle(database);
  if (outcome.kind !== 'returned') return `there was ${endWords(outcome)}`;
  const difference = context.compare(outcome.value, expected, context.tolerance, [database]);
  return difference && `${judged} ${difference.reason}`;
}

function endWords(outcome: Outcome): string {
  if (outcome.kind === 'invalid-result') return outcome.reason;
  const seen = seenOfOutcome(outcome);
  if (seen.kind === 'refusal') return `an error: ${seen.message ?? seen.name}`;
  return seen.kind === 'words' ? seen.text : 'an answer';
}

/** A query that breaks off has no rows to compare: why it did is told, and no smaller database would tell more. */
function counterexampleOf(
  context: CheckContext<AnyArguments>,
  failure: Failure,
  tables: readonly string[],
): { readonly counterexample?: Counterexample } {
  return failure.kind === 'returned' ? { counterexample: smallestDatabase(context, failure, tables) } : {};
}

function smallestDatabase(context: CheckContext<AnyArguments>, { index, database }: Failure, tables: readonly string[]): Counterexample {
  const stillFails = (smaller: SqlDatabase): boolean => {
    context.pulse();
    const outcome = context.learner.call([smaller]);
    return outcome.kind === 'returned' && complaint(context, smaller, outcome) !== undefined;
  };
  const smallest = shrinkDatabase(database, stillFails, { tries: SQL_SHRINK_TRIES, rows: SQL_SHRINK_ROWS });
  const outcome = context.learner.call([smallest]);
  const expected = context.oracle(smallest) as ResultSet;
  return {
    input: [toWire(shownOf(smallest, tables))],
    expected: seenValue(expected),
    received: seenOfOutcome(outcome),
    shrunkFrom: [toWire({ name: database.name, rows: rowsOf(database) })],
    replay: { seed: context.seed, path: String(index) },
    ...(outcome.kind === 'returned' && isResultSet(outcome.value) ? { rows: rowDifference(outcome.value, expected) } : {}),
  };
}

/** The tables that have rows, those of the brief first and there even when empty. */
function shownOf({ name, tables }: SqlDatabase, named: readonly string[]): SqlDatabase {
  const first = named.flatMap((wanted) => tables.filter((table) => table.name === wanted));
  return { name, tables: [...first, ...tables.filter((table) => table.rows.length > 0 && !first.includes(table))] };
}

function rowDifference(received: ResultSet, expected: ResultSet): RowDifference {
  const { missing, unexpected } = compareRows(received, expected);
  const shown = (rows: ResultSet['rows']) => rows.slice(0, SQL_SHOWN_ROWS).map((row) => row.map((cell): Wire => toWire(cell)));
  return {
    columns: expected.columns,
    missing: shown(missing),
    missingCount: missing.length,
    unexpected: shown(unexpected),
    unexpectedCount: unexpected.length,
  };
}
