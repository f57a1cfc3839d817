import { describe, expect, test } from 'vitest';
import type { SqlTable } from '#graders/sql/database.ts';
import { filterSql, ROWS_PER_PAGE, tablePage } from './table-page.ts';

const PLAYS: SqlTable = {
  name: 'plays',
  columns: [
    { name: 'play_id', type: 'TEXT' },
    { name: 'seconds', type: 'INTEGER' },
    { name: 'impression_id', type: 'TEXT' },
  ],
  primaryKey: ['play_id'],
  references: [],
  rows: Array.from({ length: ROWS_PER_PAGE + 5 }, (_, index) => [`p${index}`, index % 3, index === 7 ? null : `i${index}`]),
};
const NONE = { column: '', value: '' };

describe('tablePage', () => {
  test('the first page is full, the last holds the rest, and a page beyond it is the last', () => {
    expect(tablePage(PLAYS, NONE, 0)).toMatchObject({ total: ROWS_PER_PAGE + 5, page: 0, pageCount: 2 });
    expect(tablePage(PLAYS, NONE, 0).rows).toHaveLength(ROWS_PER_PAGE);
    expect(tablePage(PLAYS, NONE, 1).rows.map(([id]) => id)).toEqual(['p20', 'p21', 'p22', 'p23', 'p24']);
    expect(tablePage(PLAYS, NONE, 9).page).toBe(1);
  });
  test('a number is found by its value, however it is written', () => {
    expect(tablePage(PLAYS, { column: 'seconds', value: ' 2.0 ' }, 0).total).toBe(8);
  });
  test('a text is found whole, letter for letter', () => {
    expect(tablePage(PLAYS, { column: 'play_id', value: 'p1' }, 0).rows).toEqual([PLAYS.rows[1]]);
    expect(tablePage(PLAYS, { column: 'play_id', value: 'P1' }, 0)).toMatchObject({ total: 0, page: 0, pageCount: 1 });
  });
  test('NULL finds the rows without a value', () => {
    expect(tablePage(PLAYS, { column: 'impression_id', value: 'null' }, 0).rows).toEqual([PLAYS.rows[7]]);
  });
});

describe('filterSql', () => {
  test.each([
    ['seconds', '2', 'SELECT * FROM plays WHERE seconds = 2;'],
    ['play_id', "o'1", "SELECT * FROM plays WHERE play_id = 'o''1';"],
    ['play_id', '12', "SELECT * FROM plays WHERE play_id = '12';"],
    ['impression_id', 'NULL', 'SELECT * FROM plays WHERE impression_id IS NULL;'],
    ['seconds', ' ', 'SELECT * FROM plays;'],
  ])('%s is %s', (column, value, sql) => expect(filterSql(PLAYS, { column, value })).toBe(sql));
});
