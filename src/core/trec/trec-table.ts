/** A run or qrels file after reading: rows as columns, found by query. */
import type { ByteNames } from './byte-names.ts';
import { textOf } from './bytes.ts';
import type { TrecKind } from './trec-refusal.ts';

export interface TrecTableParts {
  readonly kind: TrecKind;
  readonly queries: ByteNames;
  readonly ids: Uint8Array;
  readonly offsets: Uint32Array;
  readonly values: Float64Array;
  readonly rowCount: number;
  /** Query of each stretch of rows, and the row at which it begins. */
  readonly stretchQueries: Int32Array;
  readonly stretchRows: Int32Array;
  readonly emptyLinesAt: readonly number[];
}

/** Read-only: `ids` and `offsets` hold the document of each row, `values` its score or grade. */
export class TrecTable {
  readonly kind: TrecKind;
  readonly queries: ByteNames;
  readonly ids: Uint8Array;
  /** Document id of row r lies in `ids` from offsets[r] up to offsets[r + 1]. */
  readonly offsets: Uint32Array;
  readonly values: Float64Array;
  readonly rowCount: number;
  readonly #parts: TrecTableParts;
  /** Stretches in the order of their query; those of query q lie from starts[q] up to starts[q + 1]. */
  readonly #stretchOrder: Int32Array;
  readonly #starts: Int32Array;

  constructor(parts: TrecTableParts) {
    this.kind = parts.kind;
    this.queries = parts.queries;
    this.ids = parts.ids;
    this.offsets = parts.offsets;
    this.values = parts.values;
    this.rowCount = parts.rowCount;
    this.#parts = parts;
    this.#starts = countStarts(parts.stretchQueries, parts.queries.count);
    this.#stretchOrder = orderByKey(parts.stretchQueries, this.#starts);
  }

  /** How many rows a query has. */
  countOf(query: number): number {
    let count = 0;
    for (let index = this.#starts[query] as number; index < (this.#starts[query + 1] as number); index += 1) {
      const stretch = this.#stretchOrder[index] as number;
      count += this.#endOf(stretch) - (this.#parts.stretchRows[stretch] as number);
    }
    return count;
  }

  /** Writes the rows of a query, in the order of the file, to the beginning of `into`; gives back how many. */
  rowsOf(query: number, into: Int32Array): number {
    let count = 0;
    for (let index = this.#starts[query] as number; index < (this.#starts[query + 1] as number); index += 1) {
      const stretch = this.#stretchOrder[index] as number;
      const end = this.#endOf(stretch);
      for (let row = this.#parts.stretchRows[stretch] as number; row < end; row += 1, count += 1) into[count] = row;
    }
    return count;
  }

  /** Rows of the largest query. */
  largestCount(): number {
    let largest = 0;
    for (let query = 0; query < this.queries.count; query += 1) largest = Math.max(largest, this.countOf(query));
    return largest;
  }

  documentOf(row: number): string {
    return textOf(this.ids, this.offsets[row], this.offsets[row + 1]);
  }

  /** The 1-based line of the file that a row stands on. */
  lineOf(row: number): number {
    return row + 1 + this.#parts.emptyLinesAt.filter((rowsBefore) => rowsBefore <= row).length;
  }

  #endOf(stretch: number): number {
    return this.#parts.stretchRows[stretch + 1] ?? this.rowCount;
  }
}

/** Where the entries of each key begin once they are ordered by key; one more entry at the end. */
function countStarts(keys: Int32Array, keyCount: number): Int32Array {
  const starts = new Int32Array(keyCount + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1;
  for (let key = 0; key < keyCount; key += 1) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  return starts;
}

/** Indices of `keys` ordered by key, equal keys as they came. */
function orderByKey(keys: Int32Array, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const order = new Int32Array(keys.length);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as number;
    order[next[key] as number] = index;
    next[key] = (next[key] as number) + 1;
  }
  return order;
}
