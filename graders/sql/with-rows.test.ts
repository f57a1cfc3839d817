import { describe, expect, test } from 'vitest';
import type { SqlDatabase } from './database.ts';
import { rowsIn, withRows } from './with-rows.ts';

const shop: SqlDatabase = {
  name: 'a shop',
  tables: [
    { name: 'items', columns: [{ name: 'item_id', type: 'INTEGER' }], primaryKey: ['item_id'], references: [], rows: [[1], [2]] },
    { name: 'sales', columns: [{ name: 'item_id', type: 'INTEGER' }], primaryKey: [], references: [], rows: [[1]] },
  ],
};

describe('withRows', () => {
  test('replaces the rows of the tables named and keeps the others', () => {
    const quiet = withRows(shop, 'a shop without sales', { sales: [] });
    expect(quiet.name).toBe('a shop without sales');
    expect(rowsIn(quiet, 'sales')).toEqual([]);
    expect(rowsIn(quiet, 'items')).toEqual([[1], [2]]);
  });

  test('leaves the database it was given as it is', () => {
    withRows(shop, 'other', { items: [[3]] });
    expect(rowsIn(shop, 'items')).toEqual([[1], [2]]);
  });

  test('refuses a table that is not there', () => {
    expect(() => withRows(shop, 'other', { orders: [] })).toThrow(/^there is no table orders; there are items, sales$/);
    expect(() => rowsIn(shop, 'orders')).toThrow(RangeError);
  });

  test('refuses a row of another width', () => {
    expect(() => withRows(shop, 'other', { items: [[1, 2]] })).toThrow(/requires 1 cells in each row of items, got 2/);
  });
});
