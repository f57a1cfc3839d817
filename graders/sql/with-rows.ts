/** A database with other rows in some of its tables: how an exercise builds its awkward ones out of the one that learners see. */
import type { SqlDatabase } from './database.ts';
import type { SqlCell } from './result-set.ts';

type Row = readonly SqlCell[];

/**
 * Tables that are not named keep their rows.
 *
 * @param name in the learner's words, such as "a database without purchases"
 * @throws {RangeError} when there is no such table, or a row has another number of cells than the table has columns
 */
export function withRows(database: SqlDatabase, name: string, rows: Readonly<Record<string, readonly Row[]>>): SqlDatabase {
  for (const [table, given] of Object.entries(rows)) requireFitting(database, table, given);
  return { name, tables: database.tables.map((table) => ({ ...table, rows: rows[table.name] ?? table.rows })) };
}

/** @throws {RangeError} when there is no such table */
export function rowsIn(database: SqlDatabase, table: string): readonly Row[] {
  return tableOf(database, table).rows;
}

function requireFitting(database: SqlDatabase, table: string, rows: readonly Row[]): void {
  const width = tableOf(database, table).columns.length;
  const odd = rows.find((row) => row.length !== width);
  if (odd !== undefined) throw new RangeError(`withRows requires ${width} cells in each row of ${table}, got ${odd.length}`);
}

function tableOf(database: SqlDatabase, name: string): SqlDatabase['tables'][number] {
  const found = database.tables.find((table) => table.name === name);
  if (found === undefined)
    throw new RangeError(`there is no table ${name}; there are ${database.tables.map((table) => table.name).join(', ')}`);
  return found;
}
