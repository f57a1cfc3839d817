import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '#graders/outcome.ts';
import type { SqlDatabase } from '#graders/sql/database.ts';
import { DatabaseShelf } from './database-shelf.ts';
import { loadSqlite } from './load-sqlite.node.ts';
import { openQuery } from './open-query.ts';
import { runQuery } from './run-query.ts';
import { startSqlite } from './start-sqlite.ts';

const ROWS = [
  [1, 7, 60],
  [2, 7, null],
  [3, 8, 12.5],
];
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
      rows: ROWS,
    },
  ],
};

let shelf: DatabaseShelf;
beforeAll(async () => {
  shelf = new DatabaseShelf(await startSqlite(await loadSqlite()));
});
afterAll(() => shelf.close());

const ask = (sql: string): Outcome => openQuery(shelf, sql, DATABASE).call([DATABASE]);

describe('parameters', () => {
  const plan = { parameters: { limit: 60, unused: 1 } };
  const asked = (sql: string) => openQuery(shelf, sql, DATABASE, { plan }).call([DATABASE]);

  test('a statement has the value of each wherever it uses it', () => {
    expect(asked('SELECT COUNT(*) AS n, :limit AS l FROM plays WHERE seconds >= :limit')).toMatchObject({ value: { rows: [[1, 60]] } });
    expect(asked('SELECT COUNT(*) AS n FROM plays')).toMatchObject({ value: { rows: [[3]] } });
    expect(runQuery(shelf, 'SELECT :limit AS l', DATABASE, plan).outcome).toMatchObject({ rows: [[60]] });
  });

  test.each([':limits', '@limit', '$limit', '?', '?1'])('%s, which nobody gives a value to, is told', (name) => {
    expect(asked(`SELECT 1\nFROM plays WHERE seconds >= ${name}`)).toEqual({
      kind: 'compile-error',
      error: { message: `${name} has no value; this exercise gives one to :limit, :unused`, line: 2 },
    });
  });

  test('a name in a string or a comment is none', () => {
    expect(asked("SELECT ':other' AS t -- :other")).toMatchObject({ value: { rows: [[':other']] } });
  });
});

describe('a statement that writes', () => {
  const plan = { parameters: { bonus: 5 }, writes: { table: 'plays', batches: [1, 2, 2] } };
  const run = (sql: string) => openQuery(shelf, sql, DATABASE, { plan }).call([DATABASE]);
  const isUntouched = () => expect(ask('SELECT * FROM plays ORDER BY 1')).toMatchObject({ value: { rows: ROWS } });

  test('is run for every batch on the emptied table, which is read after each run', () => {
    const upsert = 'INSERT INTO plays VALUES (:batch, 7, :bonus) ON CONFLICT (play_id) DO UPDATE SET seconds = seconds + 1';
    expect(run(upsert)).toEqual({
      kind: 'returned',
      value: {
        columns: ['after', 'play_id', 'user_id', 'seconds'],
        rows: [
          ['batch 1', 1, 7, 5],
          ['batch 2', 1, 7, 5],
          ['batch 2', 2, 7, 5],
          ['batch 2 again', 1, 7, 5],
          ['batch 2 again', 2, 7, 6],
        ],
      },
      mutated: [],
    });
    isUntouched();
    expect(run(upsert)).toEqual(run(upsert));
  });

  test.each<[string, string]>([
    ['WITH x AS (SELECT :batch AS b) INSERT INTO plays SELECT b, b, b FROM x WHERE true ON CONFLICT DO NOTHING', 'returned'],
    ["REPLACE INTO plays SELECT :batch, 1, length(replace('abc', 'a', ''))", 'returned'],
    ['INSERT OR IGNORE INTO plays VALUES (1, 1, 1) RETURNING *', 'returned'],
    ['DELETE FROM plays', 'returned'],
    ['INSERT INTO plays VALUES (1, 1, 1)', 'threw'],
    ['INSERT OR ROLLBACK INTO plays VALUES (1, 1, 1)', 'threw'],
    ["INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 1, '')", 'compile-error'],
    ['INSERT INTO plays SELECT 1', 'compile-error'],
    ['INSERT INTO plays VALUES (:ba, 1, 1)', 'compile-error'],
    ["INSERT INTO plays VALUES (1, 1, x'00')", 'invalid-result'],
    [
      'WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 6000) INSERT INTO plays SELECT n, n, n FROM c',
      'invalid-result',
    ],
    [
      'WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) INSERT INTO plays SELECT n, n, hex(zeroblob(1000)) FROM c',
      'out-of-memory',
    ],
    ['SELECT * FROM plays', 'no-entry'],
    ['WITH x AS (SELECT 1) SELECT * FROM x', 'no-entry'],
    ['INSERT INTO plays VALUES (1, 1, 1); DELETE FROM plays', 'no-entry'],
    ['INSERT INTO plays VALUES (1, 1, 1); COMMIT', 'no-entry'],
    ["INSERT INTO plays VALUES (1, 1, unixepoch('now'))", 'no-entry'],
    ['INSERT INTO plays VALUES (1, 1, random())', 'no-entry'],
    ['DROP TABLE plays', 'no-entry'],
    ['PRAGMA query_only=OFF', 'no-entry'],
    ["ATTACH 'x' AS x", 'no-entry'],
    ['VACUUM', 'no-entry'],
    ['COMMIT', 'no-entry'],
    ['ROLLBACK', 'no-entry'],
    ['EXPLAIN DELETE FROM plays', 'no-entry'],
    ['', 'no-entry'],
    ['CREATE TRIGGER t AFTER DELETE ON plays BEGIN SELECT 1; END', 'no-entry'],
  ])('%s ends as %s, and nothing of it stays', (sql, kind) => {
    expect(run(sql).kind).toBe(kind);
    isUntouched();
    expect(ask('WITH x AS (SELECT 1) DELETE FROM plays')).toMatchObject({ kind: 'threw' });
  });

  test('says which run SQLite broke off, and what a statement that only asks lacks', () => {
    expect(run('INSERT INTO plays VALUES (:batch, 1, 1)')).toMatchObject({
      error: { message: 'in the run for batch 2 again: UNIQUE constraint failed: plays.play_id' },
    });
    expect(run('SELECT 1')).toMatchObject({ reason: expect.stringContaining('wants one that changes plays') });
  });

  test('Run shows the table after every run, and reads a query with the last batch', () => {
    const { outcome, plan: steps } = runQuery(shelf, 'INSERT INTO plays SELECT :batch, 1, 1 WHERE :batch < 2', DATABASE, plan);
    expect(outcome).toMatchObject({
      columns: ['after', 'play_id', 'user_id', 'seconds'],
      rows: [
        ['batch 1', 1, 1, 1],
        ['batch 2', 1, 1, 1],
        ['batch 2 again', 1, 1, 1],
      ],
    });
    expect(steps).not.toEqual([]);
    expect(runQuery(shelf, 'SELECT :batch AS b, :bonus AS c', DATABASE, plan).outcome).toMatchObject({ rows: [[2, 5]] });
    isUntouched();
  });
});
