import { describe, expect, test } from 'vitest';
import { drawGenres } from './catalogue/item-genres.ts';
import { generateItems } from './catalogue/items.ts';
import { generateProviders } from './catalogue/providers.ts';
import { generateAssignments } from './experiments/assignments.ts';
import { experimentsTable } from './experiments/experiments.ts';
import { generateWorld } from './generate-world.ts';
import { cleanEvents } from './landing/clean-events.ts';
import { generateRawEvents } from './landing/raw-events.ts';
import { generateUsers } from './people/users.ts';
import { generatePlays } from './responses/plays.ts';
import { WORLD_SIZES } from './scale.ts';
import { TRUTH_SCHEMA, WORLD_SCHEMA } from './schema.ts';
import { truthOf } from './truth.ts';
import { truthTables, type WorldTable, worldTables } from './world-table.ts';

const tiny = generateWorld(1, 'tiny');
const lab = generateWorld(1, 'lab');

describe('the same seed', () => {
  test.each(['tiny', 'lab'] as const)('gives the same %s world', (scale) => {
    const [once, again] = [generateWorld(1, scale), generateWorld(1, scale)];
    expect(JSON.stringify(again.tables) === JSON.stringify(once.tables)).toBe(true);
    expect(JSON.stringify(truthOf(generateWorld(7, 'tiny')))).toBe(JSON.stringify(truthOf(generateWorld(7, 'tiny'))));
  });
  test('another seed gives another world in every random table', () => {
    const other = generateWorld(2, 'tiny');
    for (const { name } of WORLD_SCHEMA.filter((schema) => schema.name !== 'experiments')) {
      expect(JSON.stringify(other.tables[name]), name).not.toBe(JSON.stringify(tiny.tables[name]));
    }
  });
  test('a seed or scale that there is not is refused', () => {
    expect(() => generateWorld(-1, 'tiny')).toThrow(RangeError);
    expect(() => generateWorld(0.5, 'tiny')).toThrow(RangeError);
    expect(() => generateWorld(1, 'huge' as 'tiny')).toThrow(RangeError);
  });
});

describe('a stream of its own for each table', () => {
  const size = WORLD_SIZES.lab;
  test('tables made alone are those of the whole world', () => {
    expect(generateAssignments(1, size, experimentsTable())).toEqual(lab.tables.assignments);
    expect(generateUsers(1, size).users).toEqual(lab.tables.users);
    expect(generateItems(1, size, generateProviders(1, size), drawGenres(1, size)).items).toEqual(lab.tables.items);
    expect(generateRawEvents(1, size, cleanEvents(lab.tables), new Map())).toEqual(lab.tables.raw_events);
  });
  test('plays without a single one of the clicks change no purchase', () => {
    const none = { clicks: { click_id: [], impression_id: [], clicked_at: [] }, impressionRow: [] };
    expect(generatePlays(1, lab.hidden.people, lab.tables.items, lab.tables.impressions, none).play_id).toEqual([]);
    expect(generateWorld(1, 'lab').tables.purchases).toEqual(lab.tables.purchases);
  });
});

const holds = (table: WorldTable, column: string) => table.values[table.columns.findIndex(({ name }) => name === column)] ?? [];

describe.each([
  ['tiny', tiny],
  ['lab', lab],
] as const)('the tables at %s', (_, world) => {
  const tables = [...worldTables(world.tables), ...truthTables(truthOf(world))];
  const named = (name: string) => tables.find((table) => table.name === name) as WorldTable;

  test('have the columns of the schema, all of one length and of their type', () => {
    expect(tables.map(({ name }) => name)).toEqual([...WORLD_SCHEMA, ...TRUTH_SCHEMA].map(({ name }) => name));
    for (const { name, columns, values, rowCount } of tables) {
      expect(rowCount, name).toBeGreaterThan(0);
      columns.forEach((column, index) => {
        const cells = values[index] as readonly unknown[];
        expect(cells.length, `${name}.${column.name}`).toBe(rowCount);
        const isRight = (cell: unknown) =>
          cell === null ||
          (column.type === 'TEXT'
            ? typeof cell === 'string' && cell !== ''
            : column.type === 'REAL'
              ? Number.isFinite(cell)
              : Number.isInteger(cell));
        expect(cells.filter((cell) => !isRight(cell)).slice(0, 3), `${name}.${column.name}`).toEqual([]);
      });
    }
  });

  test('have NULL only where it means something', () => {
    const nullable = tables.flatMap((table) =>
      table.columns.filter(({ name }) => holds(table, name).includes(null)).map(({ name }) => `${table.name}.${name}`),
    );
    expect(nullable).toEqual([
      'items.price',
      'impressions.arm',
      'plays.impression_id',
      'purchases.impression_id',
      'raw_events.user_id',
      'raw_events.item_id',
    ]);
  });

  test('name each row once, and name only rows that exist', () => {
    for (const table of tables) {
      const keys = Array.from({ length: table.rowCount }, (_, row) =>
        table.primaryKey.map((column) => holds(table, column)[row]).join('|'),
      );
      expect(new Set(keys).size, table.name).toBe(table.rowCount);
    }
    const refers = (from: string, column: string, to: string) => {
      const known = new Set(holds(named(to), column));
      expect(
        holds(named(from), column).filter((cell) => cell !== null && !known.has(cell)),
        `${from}.${column}`,
      ).toEqual([]);
    };
    for (const from of ['impressions', 'plays', 'purchases', 'assignments']) refers(from, 'user_id', 'users');
    for (const from of ['impressions', 'plays', 'purchases', 'item_genres']) refers(from, 'item_id', 'items');
    for (const from of ['clicks', 'plays', 'purchases']) refers(from, 'impression_id', 'impressions');
    refers('items', 'provider_id', 'providers');
  });
});

test('lab has about the promised size', () => {
  const { impressions, clicks, plays, purchases } = lab.tables;
  expect(impressions.user_id.length / 85_000).toBeCloseTo(1, 0);
  const interactions = impressions.user_id.length + clicks.click_id.length + plays.play_id.length + purchases.purchase_id.length;
  expect(interactions).toBeGreaterThan(90_000);
  expect(interactions).toBeLessThan(120_000);
});
