/** Makes a grader out of what an SQL exercise asks for; its checks are the same for all of them. */
import { GRADER_VERSION } from '../define.ts';
import { DEFAULT_TOLERANCE } from '../compare.ts';
import type { Grader } from '../grader.ts';
import { answersWithColumns } from './checks/answers-with-columns.ts';
import { givesTheRightRows } from './checks/gives-the-right-rows.ts';
import { standsInOrder } from './checks/stands-in-order.ts';
import { bindSql } from './bind-sql.ts';
import { databasesOf, type SqlDatabases, type SqlPlan } from './sql-plan.ts';

/** @throws {RangeError} when a table or column list is empty, or the order names a column that is not asked for */
export function defineSqlGrader(plan: SqlPlan): Grader {
  requirePlan(plan);
  const databases = databasesOf(plan);
  const rows = (name: string, tellsMisconceptions: boolean, choose: (all: SqlDatabases) => SqlDatabases['hidden']) =>
    givesTheRightRows({
      name: `${plan.writes === undefined ? 'gives' : 'leaves'} ${name}`,
      judged: plan.writes?.table ?? 'the answer',
      tables: plan.tables,
      tellsMisconceptions,
      databases: (seed) => choose(databases(seed)),
    });
  const checks = [
    // A table has the columns that it has.
    ...(plan.writes === undefined ? [answersWithColumns(plan.columns, (seed) => databases(seed).visible)] : []),
    rows('the right rows on the database you see', true, ({ visible }) => [visible]),
    rows('the right rows on databases you do not see', true, ({ hidden }) => hidden),
    ...(plan.edges === undefined ? [] : [rows('the right rows on awkward databases', false, ({ awkward }) => awkward)]),
    ...(plan.order === undefined
      ? []
      : [
          standsInOrder(plan.columns, plan.order, (seed) => [
            databases(seed).visible,
            ...databases(seed).hidden,
            ...databases(seed).awkward,
          ]),
        ]),
  ];
  return {
    version: GRADER_VERSION,
    entry: 'query',
    toolbox: [],
    oracles: [],
    features: [],
    shapes: [],
    tolerance: DEFAULT_TOLERANCE,
    checks,
    // The right answers are the solution's: gradeSubject binds them.
    ...bindSql(NO_SUBJECT, []),
    sql: { ...plan, all: databases },
    picture: 'tables',
    trace: () => {
      throw new RangeError('an SQL exercise has rows to show and no trace');
    },
  };
}

const NO_SUBJECT = {
  call: () => {
    throw new RangeError('an SQL grader is not bound to its solution');
  },
  allow: () => {},
  fuelUsed: 0,
  console: { lines: [], dropped: 0 },
  loadFailure: undefined,
};

function requirePlan({ tables, columns, order = [], parameters = {}, writes }: SqlPlan): void {
  if (tables.length === 0) throw new RangeError('defineSqlGrader requires the tables that the brief names');
  if (columns.length === 0) throw new RangeError('defineSqlGrader requires the columns of the answer');
  const unknown = order.map((key) => key.replace(/ desc$/, '')).find((name) => !columns.includes(name));
  if (unknown !== undefined) throw new RangeError(`defineSqlGrader requires an order by columns of the answer, got '${unknown}'`);
  if (writes === undefined) return;
  if (writes.batches.length === 0) throw new RangeError('defineSqlGrader requires batches for a statement that writes');
  if (order.length > 0) throw new RangeError('defineSqlGrader requires no order where a statement writes: a table has none');
  if ('batch' in parameters) throw new RangeError('defineSqlGrader binds :batch itself where a statement writes');
}
