/** A cell as text: all digits of a number, NULL and the empty text made visible by whoever shows them. */
import { plainText } from '#graders/format.ts';
import type { SqlCell } from '#graders/sql/result-set.ts';
import { fromWire, type Wire } from '#graders/wire.ts';

export type CellKind = 'null' | 'empty' | 'number' | 'text';

export function kindOfCell(cell: SqlCell): CellKind {
  if (cell === null) return 'null';
  if (typeof cell === 'number') return 'number';
  return cell === '' ? 'empty' : 'text';
}

export function cellText(cell: SqlCell): string {
  if (cell === null) return 'NULL';
  if (typeof cell === 'number') return Object.is(cell, -0) ? '-0' : String(cell);
  return cell === '' ? "''" : plainText(cell);
}

/** A cell of a verdict; what no database holds is shown as text. */
export function cellOfWire(wire: Wire): SqlCell {
  const value = fromWire(wire);
  return value === null || typeof value === 'number' || typeof value === 'string' ? value : String(value);
}
