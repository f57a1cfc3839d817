/** Boxes do not overlap, arrows end at the column that is referred to, and the picture keeps to the width it was given. */
import { describe, expect, test } from 'vitest';
import type { SqlTable } from '#graders/sql/database.ts';
import { layOutSchema, rowMiddle, type SchemaBox, type SchemaLayout } from './schema-layout.ts';
import { picturesWords } from '#languages/pictures.ts';
import { schemaWords } from './schema-words.ts';

const table = (name: string, columns: readonly string[], references: SqlTable['references'] = []): SqlTable => ({
  name,
  columns: columns.map((column) => ({ name: column, type: 'INTEGER' })),
  primaryKey: columns.slice(0, 1),
  references,
  rows: [],
});
const to = (name: string) => ({ column: `${name}_id`, table: `${name}s`, to: `${name}_id` });

const USERS = table('users', ['user_id', 'country']);
const ITEMS = table('items', ['item_id', 'title', 'price']);
const PLAYS = table('plays', ['play_id', 'user_id', 'item_id', 'seconds'], [to('user'), to('item')]);
const CLICKS = table('clicks', ['click_id', 'item_id'], [to('item')]);
const ALL = [PLAYS, USERS, ITEMS, CLICKS];

const boxOf = ({ boxes }: SchemaLayout, name: string) => boxes.find((box) => box.table.name === name) as SchemaBox;

describe.each([350, 600, 2_000])('at %s pixels', (width) => {
  const layout = layOutSchema(ALL, width);

  test('it is no wider than it may be, and every box is within it', () => {
    expect(layout.width).toBeLessThanOrEqual(width);
    for (const { x, y, width: boxWidth, height } of layout.boxes) {
      expect(x + boxWidth).toBeLessThanOrEqual(layout.width);
      expect(y + height).toBeLessThanOrEqual(layout.height);
    }
  });

  test('boxes do not overlap', () => {
    const apart = (one: SchemaBox, other: SchemaBox) =>
      one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
    for (const one of layout.boxes) for (const other of layout.boxes) if (one !== other) expect(apart(one, other)).toBe(true);
  });

  test('each arrow begins at the edge of a referring column and ends at the edge of its target', () => {
    const edges = (box: SchemaBox) => [box.x, box.x + box.width];
    const items = boxOf(layout, 'items');
    const toItems = layout.arrows.filter(({ key }) => key.endsWith('items.item_id'));
    expect(toItems.flatMap(({ starts }) => starts)).toHaveLength(2);
    for (const { head } of toItems) {
      expect(head[0].y).toBe(rowMiddle(items, 'item_id'));
      expect(edges(items)).toContain(head[0].x);
    }
    const plays = boxOf(layout, 'plays');
    const starts = layout.arrows.flatMap((arrow) => arrow.starts);
    expect(starts.some(({ x, y }) => y === rowMiddle(plays, 'user_id') && edges(plays).includes(x))).toBe(true);
  });
});

test('two columns where they fit, else one', () => {
  const columnsAt = (width: number) => new Set(layOutSchema(ALL, width).boxes.map(({ x }) => x)).size;
  expect([columnsAt(350), columnsAt(600)]).toEqual([1, 2]);
});

test('a reference to a table that is not shown has no arrow, and no tables make an empty picture', () => {
  expect(layOutSchema([PLAYS], 600).arrows).toEqual([]);
  expect(layOutSchema([], 600).boxes).toEqual([]);
});

test('in words: columns with types, the key, the references', () => {
  expect(schemaWords([CLICKS], picturesWords.en.schema)).toBe(
    'Table clicks: click_id integer, item_id integer. Primary key: click_id. item_id refers to items.item_id.',
  );
  expect(schemaWords([CLICKS], picturesWords.de.schema)).toBe(
    'Tabelle clicks: click_id integer, item_id integer. Primärschlüssel: click_id. item_id verweist auf items.item_id.',
  );
});
