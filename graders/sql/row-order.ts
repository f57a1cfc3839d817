/** Whether rows stand in the order asked for. SQLite's own: NULL first, then numbers, then text by its bytes. */
import { sameCell } from './compare-rows.ts';
import type { ResultSet, SqlCell } from './result-set.ts';

export interface OrderKey {
  readonly column: string;
  readonly descending: boolean;
}

export const parseOrder = (order: readonly string[]): readonly OrderKey[] =>
  order.map((key) => ({ column: key.replace(/ desc$/, ''), descending: key.endsWith(' desc') }));

/** Place of the first row that stands before its predecessor; `undefined` when the order holds. Rows equal in all keys may stand either way. */
export function firstOutOfOrder({ columns, rows }: ResultSet, asked: readonly string[], order: readonly OrderKey[]): number | undefined {
  const keys = order.map(({ column, descending }) => ({ place: placeOf(columns, asked, column), sign: descending ? -1 : 1 }));
  const comes = (one: readonly SqlCell[], other: readonly SqlCell[]): number => {
    for (const { place, sign } of keys) {
      const difference = compareCells(one[place] ?? null, other[place] ?? null);
      if (difference !== 0) return sign * difference;
    }
    return 0;
  };
  const found = rows.findIndex((row, index) => index > 0 && comes(rows[index - 1] as readonly SqlCell[], row) > 0);
  return found < 0 ? undefined : found;
}

/** By name where the answer has it, else where it should stand. */
function placeOf(columns: readonly string[], asked: readonly string[], column: string): number {
  const named = columns.findIndex((name) => name.toLowerCase() === column.toLowerCase());
  return named >= 0 ? named : asked.indexOf(column);
}

function compareCells(one: SqlCell, other: SqlCell): number {
  if (sameCell(one, other)) return 0;
  const [rankOne, rankOther] = [rank(one), rank(other)];
  if (rankOne !== rankOther) return rankOne - rankOther;
  return (one as string | number) < (other as string | number) ? -1 : 1;
}

const rank = (cell: SqlCell): number => (cell === null ? 0 : typeof cell === 'number' ? 1 : 2);
