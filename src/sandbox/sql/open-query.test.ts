import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '#graders/outcome.ts';
import type { SqlDatabase } from '#graders/sql/database.ts';
import { DatabaseShelf } from './database-shelf.ts';
import { loadSqlite } from './load-sqlite.node.ts';
import { openQuery } from './open-query.ts';
import { runQuery } from './run-query.ts';
import { startSqlite } from './start-sqlite.ts';

const DATABASE: SqlDatabase = {
  name: 'made up',
  tables: [
    {
      name: 'plays',
      columns: [
        { name: 'play_id', type: 'INTEGER' },
        { name: 'user_id', type: 'INTEGER' },
        { name: 'seconds', type: 'INTEGER' },
      ],
      primaryKey: ['play_id'],
      references: [],
      rows: [
        [1, 7, 60],
        [2, 7, null],
        [3, 8, 12.5],
      ],
    },
  ],
};

let shelf: DatabaseShelf;
beforeAll(async () => {
  shelf = new DatabaseShelf(await startSqlite(await loadSqlite()));
});
afterAll(() => shelf.close());

const ask = (sql: string): Outcome => openQuery(shelf, sql, DATABASE).call([DATABASE]);

describe('a query as a subject', () => {
  test('answers with columns and rows as plain data', () => {
    expect(ask('SELECT user_id, SUM(seconds) AS s, MIN(seconds) IS NULL AS n FROM plays GROUP BY user_id ORDER BY 1')).toEqual({
      kind: 'returned',
      value: {
        columns: ['user_id', 's', 'n'],
        rows: [
          [7, 60, 0],
          [8, 12.5, 0],
        ],
      },
      mutated: [],
    });
  });

  test.each([
    ['WITH gone AS (SELECT 1) DELETE FROM plays', 'threw'],
    ['WITH x AS (SELECT 1) INSERT INTO plays SELECT 9, 9, 9 RETURNING *', 'threw'],
    ['SELECT abs(-9223372036854775807 - 1)', 'threw'],
    ["SELECT x'00' AS b", 'invalid-result'],
    ['WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c', 'invalid-result'],
    ["SELECT printf('%.*c', 20000, 'x') AS t", 'invalid-result'],
    ['SELECT hex(zeroblob(80000000)) AS t', 'out-of-memory'],
    ['DROP TABLE plays', 'no-entry'],
    ['SELECT nothing FROM plays', 'compile-error'],
  ])('%s ends as %s, and the next query answers', (sql, kind) => {
    expect(ask(sql).kind).toBe(kind);
    expect(ask('SELECT COUNT(*) AS n FROM plays')).toMatchObject({ value: { rows: [[3]] } });
  });

  test('what SQLite cannot read is said in words, with a line', () => {
    const failure = (sql: string) => openQuery(shelf, sql, DATABASE).loadFailure;
    expect(failure('SELECT user_id\nFORM plays')).toMatchObject({
      error: { message: 'SQLite cannot read the statement near plays', line: 2 },
    });
    expect(failure('SELECT *\nFROM play')).toEqual({
      kind: 'compile-error',
      error: { message: 'there is no table play; plays is the nearest name', line: 2 },
    });
    expect(failure('SELECT secnds FROM plays')).toEqual({
      kind: 'compile-error',
      error: { message: 'there is no column secnds here; seconds is a column of plays', line: 1 },
    });
    expect(failure('SELECT p.wholly_else FROM plays p')).toMatchObject({ error: { message: 'there is no column p.wholly_else here' } });
    expect(failure('SELECT (1')).toEqual({
      kind: 'compile-error',
      error: { message: 'the statement ends before it is complete', line: 1 },
    });
    expect(failure('SELECT user_id FROM plays WHERE COUNT(*) > 1')).toMatchObject({
      error: { message: expect.stringContaining('HAVING') },
    });
    expect(failure('SELECT user_id FROM plays JOIN plays q')).toMatchObject({
      error: { message: expect.stringContaining('more than one') },
    });
    expect(failure('SELECT MEDIAN(seconds) FROM plays')).toMatchObject({ error: { message: 'SQLite has no function MEDIAN', line: 1 } });
    expect(failure('SELEC 1')).toMatchObject({ kind: 'no-entry' });
    expect(failure('SELECT 1 FROM WHERE')).toMatchObject({ error: { message: 'SQLite cannot read the statement near WHERE', line: 1 } });
  });
});

describe('a shelf of databases', () => {
  const [table] = DATABASE.tables;
  const withRows = (name: string, ids: readonly number[]): SqlDatabase => ({
    name,
    tables: [{ ...(table as NonNullable<typeof table>), rows: ids.map((id) => [id, id, id]) }],
  });
  const idsIn = (database: SqlDatabase) => {
    const answer = openQuery(shelf, 'SELECT user_id FROM plays ORDER BY 1', database).call([database]);
    return answer.kind === 'returned' ? (answer.value as unknown as { rows: number[][] }).rows.flat() : answer.kind;
  };

  test('whatever is asked in whatever order, each database has its own rows', () => {
    const ids = fc.uniqueArray(fc.nat(30), { maxLength: 6 }).map((list) => list.toSorted((a, b) => a - b));
    const databases = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), ids), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(databases, fc.array(fc.nat(), { maxLength: 60 }), (specifications, asked) => {
        const made = specifications.map(([name, rows]) => ({ rows, database: withRows(name, rows) }));
        for (const choice of asked) {
          const { rows, database } = made[choice % made.length] as (typeof made)[number];
          expect(idsIn(database)).toEqual(rows);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('databases of many names stay right, and few stay open', () => {
    const made = Array.from({ length: 40 }, (_, id) => withRows(`number ${id}`, [id]));
    for (const [index, database] of [...made, ...made].entries()) expect(idsIn(database)).toEqual([index % 40]);
  });
});

describe('runQuery', () => {
  test('gives rows, their whole number, and the plan', () => {
    const run = runQuery(shelf, 'WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 700) SELECT n FROM c', DATABASE);
    expect(run.outcome).toMatchObject({ kind: 'returned', total: 700 });
    expect(run.outcome.kind === 'returned' && run.outcome.rows).toHaveLength(500);
    expect(runQuery(shelf, 'SELECT * FROM plays WHERE play_id = 2', DATABASE).plan.map(({ detail }) => detail)).toEqual([
      'SEARCH plays USING INTEGER PRIMARY KEY (rowid=?)',
    ]);
  });

  test('a query that cannot be read has no plan', () => {
    expect(runQuery(shelf, 'SELECT', DATABASE)).toMatchObject({ outcome: { kind: 'compile-error' }, plan: [] });
  });
});
