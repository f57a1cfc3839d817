/** A learner's statement as a Subject: called with a database, it answers with a result set. */
import type { Outcome, Subject } from '#graders/outcome.ts';
import type { SqlDatabase } from '#graders/sql/database.ts';
import { answerColumns, type StatementPlan } from '#graders/sql/sql-plan.ts';
import type { Database, Statement } from 'sql.js';
import { asksForOrder } from './asks-for-order.ts';
import { refuseQuery } from './admit-query.ts';
import { bound, findUnbound, type Parameters } from './bind-parameters.ts';
import type { DatabaseShelf } from './database-shelf.ts';
import { describeSqlError } from './describe-sql-error.ts';
import { type RowsRead, readRows } from './read-rows.ts';
import { BrokenRun, runBatches } from './run-batches.ts';

export interface Opening {
  /** A query of the exercise need not be looked at for what may not be run. */
  readonly isOurs?: boolean;
  /** What the exercise binds, and whether it asks for a statement that writes. */
  readonly plan?: StatementPlan;
}

/** @param schema a database with the tables that the query may read; its rows do not matter */
export function openQuery(shelf: DatabaseShelf, source: string, schema: SqlDatabase, { isOurs = false, plan = {} }: Opening = {}): Subject {
  const reason = isOurs ? undefined : refuseQuery(source, plan.writes?.table);
  const loadFailure: Outcome | undefined =
    reason === undefined ? readQuery(shelf.open(schema), source, schema, plan) : { kind: 'no-entry', reason };
  return {
    call: ([data]) => loadFailure ?? answer(shelf, data as SqlDatabase, source, plan),
    allow: () => {},
    fuelUsed: 0,
    console: { lines: [], dropped: 0 },
    get asksForOrder() {
      return asksForOrder(source);
    },
    loadFailure,
  };
}

function readQuery(database: Database, source: string, { tables }: SqlDatabase, plan: StatementPlan): Outcome | undefined {
  try {
    database.prepare(source).free();
  } catch (error) {
    return { kind: 'compile-error', error: describeSqlError(messageOf(error), source, tables) };
  }
  const unbound = findUnbound(source, plan);
  return unbound && { kind: 'compile-error', error: unbound };
}

function answer(shelf: DatabaseShelf, data: SqlDatabase, source: string, { parameters = {}, writes }: StatementPlan): Outcome {
  try {
    if (writes === undefined) return ask(shelf.open(data), source, parameters);
    const columns = data.tables.find(({ name }) => name === writes.table)?.columns.map(({ name }) => name) ?? [];
    return shelf.tryOut(data, (database) => returned(answerColumns({ columns, writes }), runBatches(database, source, writes, parameters)));
  } catch (error) {
    const reason = error instanceof BrokenRun ? error.reason : messageOf(error);
    if (OUT_OF_SPACE.has(reason)) return { kind: 'out-of-memory' };
    return { kind: 'threw', error: { name: 'SqlError', message: IN_OTHER_WORDS[reason] ?? messageOf(error) } };
  }
}

function ask(database: Database, source: string, parameters: Parameters): Outcome {
  let statement: Statement | undefined;
  try {
    statement = database.prepare(source);
    statement.bind(bound(parameters));
    return returned(statement.getColumnNames(), readRows(statement));
  } finally {
    statement?.free();
  }
}

const returned = (columns: readonly string[], read: RowsRead): Outcome =>
  read.kind === 'rows' ? { kind: 'returned', value: { columns, rows: read.rows }, mutated: [] } : read;

const OUT_OF_SPACE: ReadonlySet<string> = new Set(['out of memory', 'database or disk is full']);

const IN_OTHER_WORDS: Readonly<Record<string, string>> = {
  'attempt to write a readonly database': 'the statement would change data, and this exercise only asks',
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
