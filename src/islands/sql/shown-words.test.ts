import { expect, test } from 'vitest';
import type { TablePage } from '#islands/sql/table-page.ts';
import { sqlWords } from '#languages/sql.ts';
import { shownWords } from './shown-words.ts';

const { en, de } = sqlWords;
const second: TablePage = { rows: Array.from({ length: 20 }, () => []), page: 1, pageCount: 61, total: 1_204 };
const only = (total: number): TablePage => ({ rows: Array.from({ length: total }, () => []), page: 0, pageCount: 1, total });

test('a page of many, with a filter and without', () => {
  expect(shownWords(second, 1_204, en)).toBe('Rows 21 to 40 of 1,204');
  expect(shownWords(second, 1_300, en)).toBe('Rows 21 to 40 of 1,204 (1,300 without the filter)');
  expect(shownWords(second, 1_300, de)).toBe('Zeilen 21 bis 40 von 1.204 (1.300 ohne den Filter)');
});
test('all of them, one of them, none of them, no rows', () => {
  expect(shownWords(only(3), 3, en)).toBe('3 rows');
  expect(shownWords(only(1), 12, de)).toBe('1 Zeile (12 ohne den Filter)');
  expect(shownWords(only(0), 12, en)).toBe('None of the 12 rows has this value.');
  expect(shownWords(only(0), 1, de)).toBe('Die einzige Zeile hat einen anderen Wert.');
  expect(shownWords(only(0), 0, en)).toBe('This table has no rows.');
});
