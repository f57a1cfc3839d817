/** A learner's query as a Subject: called with a database, it answers with a result set. */
import type { Outcome, Subject } from '#graders/outcome.ts';
import type { SqlDatabase } from '#graders/sql/database.ts';
import type { SqlCell } from '#graders/sql/result-set.ts';
import type { Database, Statement } from 'sql.js';
import { asksForOrder } from './asks-for-order.ts';
import { refuseQuery } from './admit-query.ts';
import type { DatabaseShelf } from './database-shelf.ts';
import { describeSqlError } from './describe-sql-error.ts';
import { SQL_MAX_CELL_CHARS, SQL_MAX_ROWS } from './sql-limits.ts';

/**
 * @param schema a database with the tables that the query may read; its rows do not matter
 * @param isOurs a query of the exercise need not be looked at for what may not be run
 */
export function openQuery(shelf: DatabaseShelf, source: string, schema: SqlDatabase, isOurs = false): Subject {
  const reason = isOurs ? undefined : refuseQuery(source);
  const loadFailure: Outcome | undefined =
    reason === undefined ? readQuery(shelf.open(schema), source, schema) : { kind: 'no-entry', reason };
  return {
    call: ([data]) => loadFailure ?? answer(shelf.open(data as SqlDatabase), source),
    allow: () => {},
    fuelUsed: 0,
    console: { lines: [], dropped: 0 },
    get asksForOrder() {
      return asksForOrder(source);
    },
    loadFailure,
  };
}

function readQuery(database: Database, source: string, { tables }: SqlDatabase): Outcome | undefined {
  try {
    database.prepare(source).free();
    return undefined;
  } catch (error) {
    return { kind: 'compile-error', error: describeSqlError(messageOf(error), source, tables) };
  }
}

function answer(database: Database, source: string): Outcome {
  let statement: Statement | undefined;
  try {
    statement = database.prepare(source);
    return readRows(statement);
  } catch (error) {
    const message = messageOf(error);
    if (message === 'out of memory') return { kind: 'out-of-memory' };
    return { kind: 'threw', error: { name: 'SqlError', message: IN_OTHER_WORDS[message] ?? message } };
  } finally {
    statement?.free();
  }
}

const IN_OTHER_WORDS: Readonly<Record<string, string>> = {
  'attempt to write a readonly database': 'the statement would change data, and this exercise only asks',
};

function readRows(statement: Statement): Outcome {
  const columns = statement.getColumnNames();
  const rows: SqlCell[][] = [];
  while (statement.step()) {
    if (rows.length === SQL_MAX_ROWS) return { kind: 'invalid-result', reason: `an answer of more than ${SQL_MAX_ROWS} rows` };
    const row = statement.get();
    const refused = row.map(refuseCell).find((reason) => reason !== undefined);
    if (refused !== undefined) return { kind: 'invalid-result', reason: refused };
    rows.push(row as SqlCell[]);
  }
  return { kind: 'returned', value: { columns, rows }, mutated: [] };
}

function refuseCell(cell: unknown): string | undefined {
  if (typeof cell === 'string')
    return cell.length > SQL_MAX_CELL_CHARS ? `an answer with a text of more than ${SQL_MAX_CELL_CHARS} characters` : undefined;
  return typeof cell === 'number' || cell === null ? undefined : 'an answer with a blob, where numbers, text and NULL are asked for';
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
