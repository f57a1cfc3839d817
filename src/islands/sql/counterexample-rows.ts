/** Expected and received rows beside each other: which of them are missing, which unexpected, which stand elsewhere. */
import type { SqlDatabase } from '#graders/sql/database.ts';
import type { ResultSet, SqlCell } from '#graders/sql/result-set.ts';
import type { RowDifference, Seen } from '#graders/verdict.ts';
import { encode, fromWire, type Wire } from '#graders/wire.ts';
import { cellOfWire } from '#islands/sql/cell-text.ts';
import type { RowSign } from '#islands/sql/RowsTable.tsx';

export interface SignedRows {
  readonly columns: readonly string[];
  readonly rows: ResultSet['rows'];
  readonly signs: readonly (RowSign | undefined)[];
  /** Rows that are not listed. */
  readonly left: number;
}

export const MISSING: RowSign = '−';
export const UNEXPECTED: RowSign = '+';

/** Longer answers are shown by their differing rows alone. */
const SHOWN_WHOLE = 20;

/** The answer that was expected, its rows that yours lacks signed. */
export const expectedRows = (seen: Seen, difference: RowDifference | undefined): SignedRows | undefined =>
  signedRows(seen, difference && { columns: difference.columns, rows: difference.missing, count: difference.missingCount }, MISSING);

/** Your answer, its rows that nobody asked for signed. */
export const receivedRows = (seen: Seen, difference: RowDifference | undefined): SignedRows | undefined =>
  signedRows(
    seen,
    difference && { columns: difference.columns, rows: difference.unexpected, count: difference.unexpectedCount },
    UNEXPECTED,
  );

interface Differing {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Wire[])[];
  readonly count: number;
}

function signedRows(seen: Seen, differing: Differing | undefined, sign: RowSign): SignedRows | undefined {
  const result = seen.kind === 'value' ? resultOf(seen.value) : undefined;
  if (result !== undefined && result.rows.length <= SHOWN_WHOLE) {
    return { ...result, signs: signsOf(result.rows, differing?.rows ?? [], sign), left: 0 };
  }
  if (differing === undefined) return undefined;
  const rows = differing.rows.map((row) => row.map(cellOfWire));
  return { columns: differing.columns, rows, signs: rows.map(() => sign), left: differing.count - rows.length };
}

/** Equal rows are signed as often as they differ, the last ones first: the first of two copies is the one that is right. */
function signsOf(rows: ResultSet['rows'], differing: readonly (readonly Wire[])[], sign: RowSign): readonly (RowSign | undefined)[] {
  const counts = new Map<string, number>();
  for (const row of differing) counts.set(keyOf(row.map(cellOfWire)), (counts.get(keyOf(row.map(cellOfWire))) ?? 0) + 1);
  const signs: (RowSign | undefined)[] = [];
  for (const row of rows.toReversed()) {
    const count = counts.get(keyOf(row)) ?? 0;
    counts.set(keyOf(row), count - 1);
    signs.push(count > 0 ? sign : undefined);
  }
  return signs.toReversed();
}

/** The cells in any order: the grader may have paired the columns of an answer by name. */
const keyOf = (row: readonly SqlCell[]): string => row.map(encode).toSorted().join(' ');

function resultOf(wire: Wire): ResultSet | undefined {
  if (!isRecord(wire) || !Array.isArray(wire.columns) || !Array.isArray(wire.rows)) return undefined;
  return { columns: wire.columns.map(String), rows: wire.rows.map((row: readonly Wire[]) => row.map(cellOfWire)) };
}

/** The database that a counterexample of an SQL exercise is about. */
export function databaseOf([wire]: readonly Wire[]): SqlDatabase | undefined {
  return wire !== undefined && isRecord(wire) && Array.isArray(wire.tables) ? (fromWire(wire) as unknown as SqlDatabase) : undefined;
}

/** How many rows the database had that failed first. */
export function rowsBefore([wire]: readonly Wire[]): number | undefined {
  return wire !== undefined && isRecord(wire) && typeof wire.rows === 'number' ? wire.rows : undefined;
}

const isRecord = (wire: Wire): wire is { readonly [key: string]: Wire } =>
  wire !== null && typeof wire === 'object' && !Array.isArray(wire);
