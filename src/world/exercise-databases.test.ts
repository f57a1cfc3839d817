import { describe, expect, test } from 'vitest';
import { type ExerciseDatabase, type ExerciseTable, exerciseDatabases, VISIBLE_SEED } from './exercise-databases.ts';
import { generateWorld } from './generate-world.ts';
import { TRUTH_SCHEMA, WORLD_SCHEMA } from './schema.ts';

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);

const tableOf = ({ tables }: ExerciseDatabase, name: string) => tables.find((table) => table.name === name) as ExerciseTable;

function cellsOf(table: ExerciseTable, column: string): unknown[] {
  const place = table.columns.findIndex(({ name }) => name === column);
  expect(place, `${table.name}.${column}`).not.toBe(-1);
  return table.rows.map((row) => row[place]);
}

/** Values that name no row of the table that they refer to. */
function dangling(database: ExerciseDatabase): unknown[] {
  return database.tables.flatMap((table) =>
    table.references.flatMap(({ column, table: name, to }) => {
      const known = new Set(cellsOf(tableOf(database, name), to));
      return cellsOf(table, column).filter((cell) => cell !== null && !known.has(cell));
    }),
  );
}

describe('the three databases of an SQL exercise', () => {
  test('have the tables that a learner may see, with a cell for every column', () => {
    const databases = exerciseDatabases(1);
    expect(databases.map(({ name }) => name)).toEqual([
      'the database you see',
      'a database you do not see',
      'another database you do not see',
    ]);
    const truth = new Set<string>(TRUTH_SCHEMA.map(({ name }) => name));
    for (const { tables } of databases) {
      expect(tables.map(({ name }) => name)).toEqual(WORLD_SCHEMA.map(({ name }) => name));
      expect(tables.filter(({ name }) => truth.has(name))).toEqual([]);
      for (const { columns, rows } of tables) expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  });

  test('hold the tiny world by rows', () => {
    const users = tableOf(exerciseDatabases(7)[0], 'users');
    const { user_id, signup_at, country, age_band, segment } = generateWorld(VISIBLE_SEED, 'tiny').tables.users;
    expect(users.rows.length).toBe(40);
    expect(users.rows[3]).toEqual([user_id[3], signup_at[3], country[3], age_band[3], segment[3]]);
  });

  test('are the same for the same seed; another seed leaves only the visible one', () => {
    const [once, again, other] = [exerciseDatabases(5), exerciseDatabases(5), exerciseDatabases(6)];
    expect(again).toEqual(once);
    expect(other[0]).toEqual(once[0]);
    expect(other[1]).not.toEqual(once[1]);
    expect(other[2]).not.toEqual(once[2]);
  });

  test('another visible seed gives another visible world, which is none of the hidden ones', () => {
    const [usual, variant] = [exerciseDatabases(5), exerciseDatabases(5, 8)];
    expect(variant[0].tables).not.toEqual(usual[0].tables);
    expect(variant.slice(1)).toEqual(usual.slice(1));
    expect(tableOf(variant[0], 'users').rows[3]?.[1]).toBe(generateWorld(8, 'tiny').tables.users.signup_at[3]);
    expect(exerciseDatabases(5, VISIBLE_SEED)).toEqual(usual);
  });

  test('name only rows that exist, and no two of them are equal', () => {
    for (const seed of SEEDS) {
      const databases = exerciseDatabases(seed);
      for (const database of databases) expect(dangling(database), `${seed}: ${database.name}`).toEqual([]);
      expect(new Set(databases.map(({ tables }) => JSON.stringify(tables))).size, String(seed)).toBe(3);
    }
  });
});

test('what refers to what', () => {
  const references = WORLD_SCHEMA.flatMap(({ name, references: own }) =>
    own.map(({ column, table, to }) => `${name}.${column} -> ${table}.${to}`),
  );
  expect(references).toEqual([
    'items.provider_id -> providers.provider_id',
    'item_genres.item_id -> items.item_id',
    'assignments.experiment_id -> experiments.experiment_id',
    'assignments.user_id -> users.user_id',
    'impressions.user_id -> users.user_id',
    'impressions.item_id -> items.item_id',
    'clicks.impression_id -> impressions.impression_id',
    'plays.user_id -> users.user_id',
    'plays.item_id -> items.item_id',
    'plays.impression_id -> impressions.impression_id',
    'purchases.user_id -> users.user_id',
    'purchases.item_id -> items.item_id',
    'purchases.impression_id -> impressions.impression_id',
  ]);
});
