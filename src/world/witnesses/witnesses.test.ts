/** Every usual mistake in a query changes its result on a small world: the planted rows are there, for any seed. */
import initSqlJs, { type Database } from 'sql.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseBytes } from '#sandbox/write-database.node.ts';
import { generateWorld } from '../generate-world.ts';
import { worldTables } from '../world-table.ts';
import { BEHAVIOUR_QUESTIONS } from './behaviour-questions.fixture.ts';
import { LOG_QUESTIONS } from './log-questions.fixture.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const databases: Database[] = [];

beforeAll(async () => {
  const { Database } = await initSqlJs();
  for (const seed of SEEDS) databases.push(new Database(await databaseBytes(worldTables(generateWorld(seed, 'tiny').tables))));
});
afterAll(() => {
  for (const database of databases) database.close();
});

/** Rows in any order, so that only the content counts; numbers as SQLite shows them. */
const answer = (database: Database, query: string) =>
  JSON.stringify((database.exec(query)[0]?.values ?? []).map((row) => JSON.stringify(row)).toSorted());

describe.each(Object.entries({ ...BEHAVIOUR_QUESTIONS, ...LOG_QUESTIONS }))('%s', (_, { right, wrong }) => {
  test.each(Object.entries(wrong))('%s', (_name, query) => {
    const unnoticed = SEEDS.filter(
      (_seed, index) => answer(databases[index] as Database, query) === answer(databases[index] as Database, right),
    );
    expect(unnoticed).toEqual([]);
  });
});
