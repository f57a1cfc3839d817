/** When two result sets count as equal: the same rows, in any order, numbers within tolerance, NULL equal to NULL only. */
import { DEFAULT_TOLERANCE, type Difference, sameNumber, type Tolerance } from '../compare.ts';
import type { ResultSet, SqlCell } from './result-set.ts';

type Row = readonly SqlCell[];

export interface ComparedRows {
  readonly missing: readonly Row[];
  readonly unexpected: readonly Row[];
}

export const isResultSet = (value: unknown): value is ResultSet =>
  typeof value === 'object' && value !== null && 'columns' in value && 'rows' in value && Array.isArray(value.rows);

/** `undefined` when equal. The names of columns are another check's matter; where both have the same, they pair the columns. */
export function resultDifference(received: unknown, expected: unknown, tolerance: Tolerance = DEFAULT_TOLERANCE): Difference | undefined {
  if (!isResultSet(received) || !isResultSet(expected)) return { path: '', reason: 'is no set of rows' };
  const { missing, unexpected } = compareRows(received, expected, tolerance);
  if (missing.length === 0 && unexpected.length === 0) return undefined;
  return { path: '', reason: differenceWords(received, expected, missing.length, unexpected.length) };
}

function differenceWords(received: ResultSet, expected: ResultSet, missing: number, unexpected: number): string {
  if (received.columns.length !== expected.columns.length) {
    return `has ${count(received.columns.length, 'column')} where ${expected.columns.length} are asked for`;
  }
  const parts = [missing === 0 ? '' : `lacks ${count(missing, 'row')}`, unexpected === 0 ? '' : `has ${count(unexpected, 'row')} too many`];
  if (missing > 0 && missing === unexpected) return `has ${count(missing, 'row')} with other values`;
  return parts.filter((part) => part !== '').join(' and ');
}

/** Such as "1 row" and "3 rows". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Pairs the rows off; what is left over on either side differs. Rows of another width are all left over. */
export function compareRows(received: ResultSet, expected: ResultSet, tolerance: Tolerance = DEFAULT_TOLERANCE): ComparedRows {
  if (received.columns.length !== expected.columns.length) return { missing: expected.rows, unexpected: received.rows };
  const rows = inColumnsOf(received, expected.columns);
  const same = (one: Row, other: Row) => one.every((cell, index) => sameCell(cell, other[index] as SqlCell, tolerance));
  if (rows.length === expected.rows.length && rows.every((row, index) => same(row, expected.rows[index] as Row))) {
    return { missing: [], unexpected: [] };
  }
  const open = new Set(expected.rows.keys());
  const byText = groupByText(expected.rows);
  const unexpected = rows.filter((row) => {
    const found = (byText.get(textKey(row)) ?? []).find((index) => open.has(index) && same(row, expected.rows[index] as Row));
    return found === undefined || !open.delete(found);
  });
  return { missing: [...open].map((index) => expected.rows[index] as Row), unexpected };
}

/** The received rows with their columns in the expected order, where the names allow it. */
function inColumnsOf(received: ResultSet, columns: readonly string[]): readonly Row[] {
  const own = received.columns.map((name) => name.toLowerCase());
  const places = columns.map((name) => own.indexOf(name.toLowerCase()));
  const isPermuted = !places.includes(-1) && new Set(places).size === places.length && places.some((place, index) => place !== index);
  return isPermuted ? received.rows.map((row) => places.map((place) => row[place] as SqlCell)) : received.rows;
}

/** Rows can only be equal when their text and their NULLs are. */
function groupByText(rows: readonly Row[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const key = textKey(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return groups;
}

const textKey = (row: Row): string => JSON.stringify(row.map((cell) => (typeof cell === 'number' ? 0 : cell)));

export function sameCell(one: SqlCell, other: SqlCell, tolerance: Tolerance = DEFAULT_TOLERANCE): boolean {
  if (typeof one === 'number' && typeof other === 'number') return sameNumber(one, other, tolerance);
  return one === other;
}
