/** Run for SQL: one statement on one database, its rows and its plan. Grades nothing. */
import type { Outcome } from '#graders/outcome.ts';
import type { SqlDatabase } from '#graders/sql/database.ts';
import type { ResultSet, SqlCell } from '#graders/sql/result-set.ts';
import type { SqlParameters, StatementPlan } from '#graders/sql/sql-plan.ts';
import { onlyAsks } from './admit-query.ts';
import type { DatabaseShelf } from './database-shelf.ts';
import { openQuery } from './open-query.ts';

/** One step of EXPLAIN QUERY PLAN; `parent` is the id of the step it belongs to, 0 for none. */
export interface PlanStep {
  readonly id: number;
  readonly parent: number;
  readonly detail: string;
}

export interface ShownRows extends ResultSet {
  /** Rows of the whole result. */
  readonly total: number;
}

export interface QueryRun {
  readonly outcome: Exclude<Outcome, { kind: 'returned' }> | ({ readonly kind: 'returned' } & ShownRows);
  readonly plan: readonly PlanStep[];
  /** The values of the parameters that the statement names; absent where it names none. */
  readonly bound?: SqlParameters;
}

/** Rows that are handed on; the count is of all. */
const SHOWN_ROWS = 500;

/** A statement that writes shows its table after every run, as Check sees it; nothing of it stays. */
export function runQuery(shelf: DatabaseShelf, source: string, data: SqlDatabase, exercise: StatementPlan = {}): QueryRun {
  const stated = planOf(source, exercise);
  const outcome = openQuery(shelf, source, data, { plan: stated }).call([data]);
  if (outcome.kind === 'compile-error' || outcome.kind === 'no-entry') return { outcome, plan: [] };
  const plan = queryPlan(shelf, source, data);
  const bound = boundIn(source, stated);
  if (outcome.kind !== 'returned') return { outcome, plan, ...bound };
  const { columns, rows } = outcome.value as unknown as ResultSet;
  return { outcome: { kind: 'returned', columns, rows: rows.slice(0, SHOWN_ROWS), total: rows.length }, plan, ...bound };
}

function boundIn(source: string, { parameters = {} }: StatementPlan): Pick<QueryRun, 'bound'> {
  const named = Object.entries(parameters).filter(([name]) => new RegExp(`:${name}\\b`).test(source));
  return named.length === 0 ? {} : { bound: Object.fromEntries(named) };
}

/** Beside a statement that writes, learners try parts of it as queries: these see the last batch. */
function planOf(source: string, exercise: StatementPlan): StatementPlan {
  const batch = exercise.writes?.batches.at(-1);
  return batch === undefined || !onlyAsks(source) ? exercise : { parameters: { ...exercise.parameters, batch } };
}

/** How SQLite means to go about it; nothing is run. */
export function queryPlan(shelf: DatabaseShelf, source: string, data: SqlDatabase): readonly PlanStep[] {
  const statement = shelf.open(data).prepare(`EXPLAIN QUERY PLAN ${source}`);
  try {
    const steps: PlanStep[] = [];
    while (statement.step()) {
      const [id, parent, , detail] = statement.get() as SqlCell[];
      steps.push({ id: Number(id), parent: Number(parent), detail: String(detail) });
    }
    return steps;
  } finally {
    statement.free();
  }
}
