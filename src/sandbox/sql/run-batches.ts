/** A statement that writes, run for one batch after the other on an emptied table; what the table held after each run. */
import type { SqlCell } from '#graders/sql/result-set.ts';
import { runNames, type WritePlan } from '#graders/sql/sql-plan.ts';
import type { Database } from 'sql.js';
import { bound, type Parameters } from './bind-parameters.ts';
import { type RowsRead, readRows } from './read-rows.ts';

/** A run that SQLite broke off. */
export class BrokenRun extends Error {
  /** SQLite's own words. */
  readonly reason: string;

  constructor(run: string, reason: string) {
    super(`in the run for ${run}: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Each row begins with the name of the run after which it stood there.
 *
 * @throws {BrokenRun} when a run fails
 */
export function runBatches(database: Database, source: string, plan: WritePlan, parameters: Parameters): RowsRead {
  database.run(`DELETE FROM "${plan.table}"`);
  const rows: SqlCell[][] = [];
  for (const [run, name] of runNames(plan).entries()) {
    runOnce(database, source, { ...parameters, batch: plan.batches[run] as number }, name);
    const held = rowsOf(database, plan.table);
    if (held.kind !== 'rows') return held;
    rows.push(...held.rows.map((row) => [name, ...row]));
  }
  return { kind: 'rows', rows };
}

function runOnce(database: Database, source: string, parameters: Parameters, name: string): void {
  try {
    const statement = database.prepare(source);
    try {
      statement.run(bound(parameters));
    } finally {
      statement.free();
    }
  } catch (error) {
    throw new BrokenRun(name, error instanceof Error ? error.message : String(error));
  }
}

function rowsOf(database: Database, table: string): RowsRead {
  const statement = database.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`);
  try {
    return readRows(statement);
  } finally {
    statement.free();
  }
}
