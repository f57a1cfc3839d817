import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SqlDatabase, SqlTable } from './database.ts';
import { rowsOf, shrinkDatabase } from './shrink-database.ts';

const AMPLE = { tries: 10_000, rows: 10_000_000 };

const table = (name: string, columns: string[], rows: number[][], references: SqlTable['references'] = []): SqlTable => ({
  name,
  columns: columns.map((column) => ({ name: column, type: 'INTEGER' })),
  primaryKey: [],
  references,
  rows,
});

/** Users 0 to n - 1, and events that each belong to one of them. */
const database = (users: number, owners: readonly number[]): SqlDatabase => ({
  name: 'made up',
  tables: [
    table(
      'events',
      ['event_id', 'user_id'],
      owners.map((owner, id) => [id, owner]),
      [{ column: 'user_id', table: 'users', to: 'user_id' }],
    ),
    table(
      'users',
      ['user_id'],
      Array.from({ length: users }, (_, id) => [id]),
    ),
  ],
});
const worlds = fc
  .integer({ min: 1, max: 12 })
  .chain((users) => fc.array(fc.nat(users - 1), { maxLength: 40 }).map((owners) => database(users, owners)));

const rowsIn = (world: SqlDatabase, name: string) => world.tables.find((one) => one.name === name)?.rows ?? [];
const hasOrphans = (world: SqlDatabase) => {
  const users = new Set(rowsIn(world, 'users').map(([id]) => id));
  return rowsIn(world, 'events').some(([, owner]) => !users.has(owner as number));
};

describe('shrinkDatabase', () => {
  test('what is left still fails, holds together, and no row of it can go', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 3 }), (world, wanted) => {
        const fails = (smaller: SqlDatabase) => rowsIn(smaller, 'events').length >= wanted;
        fc.pre(fails(world));
        const tried: SqlDatabase[] = [];
        const smallest = shrinkDatabase(world, (smaller) => tried.push(smaller) > 0 && fails(smaller), AMPLE);
        expect(tried.some(hasOrphans)).toBe(false);
        expect(rowsIn(smallest, 'events')).toHaveLength(wanted);
        // One owner is enough only where it owns enough; in any case none is idle.
        expect(rowsIn(smallest, 'users').length).toBe(new Set(rowsIn(smallest, 'events').map(([, owner]) => owner)).size);
      }),
    );
  });

  test('a row takes those with it that refer to it', () => {
    const smallest = shrinkDatabase(database(3, [0, 1, 2]), (smaller) => rowsIn(smaller, 'users').some(([id]) => id === 1), AMPLE);
    expect(smallest.tables.map(({ rows }) => rows)).toEqual([[], [[1]]]);
  });

  test('a spent budget leaves what was found so far', () => {
    let tries = 0;
    const count = (answer: boolean) => {
      tries += 1;
      return answer;
    };
    const world = database(
      12,
      Array.from({ length: 40 }, (_, index) => index % 12),
    );
    const smallest = shrinkDatabase(world, (smaller) => count(rowsIn(smaller, 'events').length > 0), { tries: 3, rows: 10_000 });
    expect(tries).toBe(3);
    expect(rowsOf(smallest)).toBeLessThanOrEqual(rowsOf(world));
    shrinkDatabase(world, () => count(true), { tries: 1_000, rows: 1 });
    expect(tries).toBeLessThan(6);
  });

  test('what never fails is given back as it was', () => {
    const world = database(3, [0, 1]);
    expect(shrinkDatabase(world, () => false, AMPLE)).toBe(world);
  });
});
