/** What an SQL exercise asks for: the part of its grader that no function exercise has. */
import type { SqlDatabase } from './database.ts';

export interface SqlPlan {
  /** Tables that the brief names; a counterexample shows these. */
  readonly tables: readonly string[];
  /** Names of the answer's columns, in order. */
  readonly columns: readonly string[];
  /** Columns to order by, in turn; ` desc` behind a name turns it round. Absent where any order will do. */
  readonly order?: readonly string[];
  /** The database that the learner sees comes first; the others are hidden and made of the seed. */
  readonly databases: (seed: number) => readonly SqlDatabase[];
  /** Small databases with what the worlds do not have, such as a group without rows. */
  readonly edges?: (visible: SqlDatabase) => readonly SqlDatabase[];
}

/** Every database of one grading; made once a seed, so that each is opened once. */
export interface SqlDatabases {
  readonly visible: SqlDatabase;
  readonly hidden: readonly SqlDatabase[];
  readonly awkward: readonly SqlDatabase[];
}

export function databasesOf(plan: SqlPlan): (seed: number) => SqlDatabases {
  let last: { readonly seed: number; readonly databases: SqlDatabases } | undefined;
  return (seed) => {
    if (last?.seed !== seed) last = { seed, databases: makeDatabases(plan, seed) };
    return last.databases;
  };
}

/** @throws {RangeError} when the grader gives no database to see */
function makeDatabases(plan: SqlPlan, seed: number): SqlDatabases {
  const [visible, ...hidden] = plan.databases(seed);
  if (visible === undefined) throw new RangeError('defineSqlGrader requires at least one database');
  return { visible, hidden, awkward: plan.edges?.(visible) ?? [] };
}
