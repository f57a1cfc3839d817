/** The rows of a statement as plain data, within the limits of an answer. */
import type { Outcome } from '#graders/outcome.ts';
import type { SqlCell } from '#graders/sql/result-set.ts';
import type { Statement } from 'sql.js';
import { SQL_MAX_CELL_CHARS, SQL_MAX_ROWS } from './sql-limits.ts';

export type RowsRead = { readonly kind: 'rows'; readonly rows: readonly SqlCell[][] } | Extract<Outcome, { kind: 'invalid-result' }>;

export function readRows(statement: Statement): RowsRead {
  const rows: SqlCell[][] = [];
  while (statement.step()) {
    if (rows.length === SQL_MAX_ROWS) return { kind: 'invalid-result', reason: `an answer of more than ${SQL_MAX_ROWS} rows` };
    const row = statement.get();
    const refused = row.map(refuseCell).find((reason) => reason !== undefined);
    if (refused !== undefined) return { kind: 'invalid-result', reason: refused };
    rows.push(row as SqlCell[]);
  }
  return { kind: 'rows', rows };
}

function refuseCell(cell: unknown): string | undefined {
  if (typeof cell === 'string')
    return cell.length > SQL_MAX_CELL_CHARS ? `an answer with a text of more than ${SQL_MAX_CELL_CHARS} characters` : undefined;
  return typeof cell === 'number' || cell === null ? undefined : 'an answer with a blob, where numbers, text and NULL are asked for';
}
