/** A table as CSV: header, lines that end in LF, NULL as nothing, quotes where RFC 4180 asks for them. */
import type { Cell, WorldTable } from '#world/world-table.ts';

const ROWS_IN_A_PIECE = 4_096;

/** The file's text in pieces, so that a large table is never one string. */
export function* csvPieces({ columns, values, rowCount }: WorldTable): Generator<string> {
  yield `${columns.map(({ name }) => name).join(',')}\n`;
  for (let first = 0; first < rowCount; first += ROWS_IN_A_PIECE) {
    let piece = '';
    const end = Math.min(rowCount, first + ROWS_IN_A_PIECE);
    for (let row = first; row < end; row += 1) piece += `${values.map((column) => csvField(column[row] as Cell)).join(',')}\n`;
    yield piece;
  }
}

/** An empty text is quoted, which keeps it apart from NULL. */
export function csvField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return cell === '' || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
