/** The tables of a worked example, asked with the files of its exercise: the rows that its README prints are those that come out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import initSqlJs, { type Database } from 'sql.js';
import type { SqlCell } from '#graders/sql/result-set.ts';
import { createStatement } from '#sandbox/sql/create-statement.ts';
import { WORLD_SCHEMA } from '#world/schema.ts';

/** Cells by column; a column that the example does not print is NULL. */
type PrintedRow = Readonly<Record<string, SqlCell>>;
type PrintedTables = Readonly<Record<string, readonly PrintedRow[]>>;

export type AskWorked = (file: string, parameters?: Readonly<Record<string, number>>) => SqlCell[][];

/** @returns asks a file of the exercise's folder, such as 'solution.sql' or 'misconceptions/no-window.sql' */
export async function askWorked(exerciseId: string, tables: PrintedTables): Promise<AskWorked> {
  const { Database } = await initSqlJs();
  const folder = join(import.meta.dirname, '../../exercises', exerciseId);
  return (file, parameters = {}) => {
    const database = new Database();
    try {
      fill(database, tables);
      return rowsOf(database, readFileSync(join(folder, file), 'utf8'), parameters);
    } finally {
      database.close();
    }
  };
}

function fill(database: Database, tables: PrintedTables): void {
  for (const table of WORLD_SCHEMA) {
    database.run(createStatement(table));
    const names = table.columns.map(({ name }) => name);
    for (const row of tables[table.name] ?? []) {
      const unknown = Object.keys(row).filter((name) => !names.includes(name as never));
      if (unknown.length > 0) throw new RangeError(`${table.name} has no column ${unknown.join(', ')}`);
      const cells = names.map((name) => row[name] ?? null);
      database.run(`INSERT INTO "${table.name}" VALUES (${cells.map(() => '?').join(', ')})`, cells);
    }
  }
}

function rowsOf(database: Database, query: string, parameters: Readonly<Record<string, number>>): SqlCell[][] {
  const bound = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`:${name}`, value]));
  return (database.exec(query, bound)[0]?.values ?? []) as SqlCell[][];
}

/** Rows as lines of a table in the README. */
export const printed = (rows: readonly (readonly SqlCell[])[], places = 4): string[] =>
  rows.map(
    (row) => `| ${row.map((cell) => (cell === null ? 'NULL' : typeof cell === 'number' ? shown(cell, places) : cell)).join(' | ')} |`,
  );

const shown = (value: number, places: number): string => String(Number(value.toFixed(places)));
