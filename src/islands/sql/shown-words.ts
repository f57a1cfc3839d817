/** Which of a table's rows the table browser shows, in words. */
import { ROWS_PER_PAGE, type TablePage } from '#islands/sql/table-page.ts';
import type { sql as english } from '#languages/en/sql.ts';

export type SqlWords = typeof english;

/** @param all rows of the table, whatever the filter says */
export function shownWords({ page, pageCount, total, rows }: TablePage, all: number, words: SqlWords): string {
  const { browser } = words;
  if (all === 0) return browser.empty;
  if (total === 0) return browser.noneHas(all);
  const before = page * ROWS_PER_PAGE;
  const shown = pageCount === 1 ? words.rows(total) : browser.page(before + 1, before + rows.length, total);
  return total < all ? browser.ofAll(shown, all) : shown;
}
