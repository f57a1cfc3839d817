/** Every usual mistake in a query changes its result on a small world: the planted rows are there, for any seed. */
import initSqlJs, { type Database } from 'sql.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseBytes } from '#sandbox/write-database.node.ts';
import { generateWorld } from '../generate-world.ts';
import { worldTables } from '../world-table.ts';
import { EXPERIMENT_QUESTIONS } from './experiment-questions.fixture.ts';
import { EXPOSURE_QUESTIONS } from './exposure-questions.fixture.ts';
import { INTERACTION_QUESTIONS } from './interaction-questions.fixture.ts';
import { LOG_QUESTIONS } from './log-questions.fixture.ts';
import { PLANTED_ROWS } from './planted-rows.fixture.ts';
import type { Question } from './question.fixture.ts';
import { REBUILT, UPSERT_QUESTION } from './upsert-questions.fixture.ts';

/** Small ones, which people type, and large ones, which are derived. */
const SEEDS = [0, 1, 2, 3, 4, 5, 7, 42, 2026, 1_073_741_824, 2_147_483_647];
const databases: Database[] = [];

beforeAll(async () => {
  const { Database } = await initSqlJs();
  for (const seed of SEEDS) databases.push(new Database(await databaseBytes(worldTables(generateWorld(seed, 'tiny').tables))));
});
afterAll(() => {
  for (const database of databases) database.close();
});

/** Rows in any order, so that only the content counts; numbers as SQLite shows them. */
const answer = (database: Database, query: string, parameters = {}) =>
  JSON.stringify((database.exec(query, parameters)[0]?.values ?? []).map((row) => JSON.stringify(row)).toSorted());

/** The mart after batches 1, 2 and 2 again, from an empty one. */
function martAfterBatches(database: Database, statement: string): string[] {
  database.run('BEGIN');
  try {
    database.run('DELETE FROM daily_item_stats');
    return [1, 2, 2].map((batch) => {
      database.run(statement, { ':batch': batch });
      return answer(database, 'SELECT * FROM daily_item_stats');
    });
  } finally {
    database.run('ROLLBACK');
  }
}

function isSeparatedEverywhere({ right, wrong }: Question, ask: (database: Database, query: string) => unknown): void {
  const answers = new Map<string, string[]>();
  beforeAll(() => {
    for (const [name, query] of [['right', right], ...Object.entries(wrong)] as const) {
      answers.set(
        name,
        databases.map((database) => JSON.stringify(ask(database, query))),
      );
    }
  });
  test.each(Object.keys(wrong))('%s', (name) => {
    const own = answers.get(name) ?? [];
    for (const [other, theirs] of answers) {
      const alike = SEEDS.filter((_, index) => own[index] === theirs[index]);
      if (other !== name) expect(alike, `like ${other}`).toEqual([]);
    }
  });
}

const QUESTIONS = { ...INTERACTION_QUESTIONS, ...EXPOSURE_QUESTIONS, ...EXPERIMENT_QUESTIONS, ...LOG_QUESTIONS };

describe.each(Object.entries(QUESTIONS))('%s', (_, question) => {
  isSeparatedEverywhere(question, answer);
});

describe('the mart kept up to date', () => {
  isSeparatedEverywhere(UPSERT_QUESTION, martAfterBatches);
  test('as if it were rebuilt after every batch', () => {
    for (const database of databases) {
      const rebuilt = [1, 2, 2].map((batch) => answer(database, REBUILT, { ':batch': batch }));
      expect(martAfterBatches(database, UPSERT_QUESTION.right)).toEqual(rebuilt);
    }
  });
});

test.each(Object.entries(PLANTED_ROWS))('every small world holds %s', (_, query) => {
  expect(SEEDS.filter((_seed, index) => (databases[index] as Database).exec(query).length === 0)).toEqual([]);
});
