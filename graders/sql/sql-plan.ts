/** What an SQL exercise asks for: the part of its grader that no function exercise has. */
import type { SqlDatabase } from './database.ts';

export type SqlParameters = Readonly<Record<string, number>>;

export interface SqlPlan {
  /** Tables that the brief names; a counterexample shows these. */
  readonly tables: readonly string[];
  /** Names of the answer's columns, in order. */
  readonly columns: readonly string[];
  /** Columns to order by, in turn; ` desc` behind a name turns it round. Absent where any order will do. */
  readonly order?: readonly string[];
  /** The database that the learner sees comes first, in a variant made of a seed of its own; the others are hidden and made of `seed`. */
  readonly databases: (seed: number, visibleSeed?: number) => readonly SqlDatabase[];
  /** Small databases with what the worlds do not have, such as a group without rows; `parameters` are those bound. */
  readonly edges?: (visible: SqlDatabase, parameters: SqlParameters) => readonly SqlDatabase[];
  /** Numbers bound by name wherever a statement uses them: `{ end: 9 }` for `:end`. */
  readonly parameters?: SqlParameters;
  /** Other values of the same parameters for variants, of which the brief is as true. */
  readonly parametersAt?: (variant: number) => SqlParameters;
  /** Set where the answer is a statement that changes a table instead of one that asks. */
  readonly writes?: WritePlan;
}

export interface WritePlan {
  /** The table that the statement brings up to date; empty before the first run. */
  readonly table: string;
  /** The statement is run once for each of these in turn, bound to `:batch`; the table is looked at after every run. */
  readonly batches: readonly number[];
}

/** What a statement needs to know of its exercise to be run. */
export type StatementPlan = Pick<SqlPlan, 'parameters' | 'writes'>;

/** The columns of a result set: of a writing statement, after which run the table was looked at, and what stood in it. */
export const answerColumns = ({ columns, writes }: Pick<SqlPlan, 'columns' | 'writes'>): readonly string[] =>
  writes === undefined ? columns : ['after', ...columns];

/** What the runs are called in the first column, such as "batch 2" and "batch 2 again". */
export const runNames = ({ batches }: WritePlan): readonly string[] =>
  batches.map((batch, run) => `batch ${batch}${' again'.repeat(batches.slice(0, run).filter((earlier) => earlier === batch).length)}`);

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
  return { visible, hidden, awkward: plan.edges?.(visible, plan.parameters ?? {}) ?? [] };
}
