/** A page of a table's rows, after a filter: what the table browser shows. */
import type { SqlTable } from '#graders/sql/database.ts';
import type { SqlCell } from '#graders/sql/result-set.ts';

export const ROWS_PER_PAGE = 20;

/** Rows whose cell in `column` is `value`; all rows while nothing is written. */
export interface RowFilter {
  readonly column: string;
  readonly value: string;
}

export interface TablePage {
  readonly rows: SqlTable['rows'];
  /** Rows that pass the filter. */
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
}

/** @param page counted from 0; one beyond the last means the last */
export function tablePage(table: SqlTable, filter: RowFilter, page: number): TablePage {
  const rows = matching(table, filter);
  const pageCount = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
  const shown = Math.min(page, pageCount - 1);
  return { rows: rows.slice(shown * ROWS_PER_PAGE, (shown + 1) * ROWS_PER_PAGE), total: rows.length, page: shown, pageCount };
}

/** The filter as SQL, which is what the learner writes next. */
export function filterSql({ name, columns }: SqlTable, { column, value }: RowFilter): string {
  const written = value.trim();
  if (written === '') return `SELECT * FROM ${name};`;
  const isText = columns.some((one) => one.name === column && one.type === 'TEXT');
  if (isNull(written)) return `SELECT * FROM ${name} WHERE ${column} IS NULL;`;
  return `SELECT * FROM ${name} WHERE ${column} = ${isText || !isNumber(written) ? `'${written.replaceAll("'", "''")}'` : written};`;
}

function matching({ columns, rows }: SqlTable, { column, value }: RowFilter): SqlTable['rows'] {
  const written = value.trim();
  const at = columns.findIndex(({ name }) => name === column);
  if (written === '' || at < 0) return rows;
  return rows.filter((row) => matches(row[at] ?? null, written));
}

function matches(cell: SqlCell, written: string): boolean {
  if (cell === null) return isNull(written);
  if (typeof cell === 'number') return isNumber(written) && Number(written) === cell;
  return cell === written;
}

const isNull = (written: string): boolean => written.toUpperCase() === 'NULL';
const isNumber = (written: string): boolean => written !== '' && Number.isFinite(Number(written));
