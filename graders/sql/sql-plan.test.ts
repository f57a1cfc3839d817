import { describe, expect, test } from 'vitest';
import type { SqlDatabase } from './database.ts';
import { defineSqlGrader } from './define-sql-grader.ts';
import { answerColumns, runNames, type SqlPlan } from './sql-plan.ts';

const visible: SqlDatabase = { name: 'a shop', tables: [] };
const plan: SqlPlan = { tables: ['sales'], columns: ['day', 'sold'], databases: () => [visible] };
const writes = { table: 'sales', batches: [1, 2, 2] };

describe('a plan for a statement that writes', () => {
  test('judges the table after each run, by the name of the run', () => {
    expect(answerColumns(plan)).toEqual(['day', 'sold']);
    expect(answerColumns({ ...plan, writes })).toEqual(['after', 'day', 'sold']);
    expect(runNames(writes)).toEqual(['batch 1', 'batch 2', 'batch 2 again']);
  });

  test('has checks of what the statement leaves, and none of columns or order', () => {
    const names = (given: SqlPlan) => defineSqlGrader(given).checks.map(({ name }) => name);
    expect(names({ ...plan, writes })).toEqual([
      'leaves the right rows on the database you see',
      'leaves the right rows on databases you do not see',
    ]);
    expect(names({ ...plan, order: ['day'], edges: () => [] })).toEqual([
      'answers with the columns asked for, in their order',
      'gives the right rows on the database you see',
      'gives the right rows on databases you do not see',
      'gives the right rows on awkward databases',
      'stands in the order asked for',
    ]);
  });

  test.each<[string, Partial<SqlPlan>]>([
    ['batches', { writes: { table: 'sales', batches: [] } }],
    ['no order', { writes, order: ['day'] }],
    ['binds :batch itself', { writes, parameters: { batch: 1 } }],
  ])('requires %s', (what, more) => {
    expect(() => defineSqlGrader({ ...plan, ...more })).toThrow(what);
  });
});
