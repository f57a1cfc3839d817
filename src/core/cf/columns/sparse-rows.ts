/** Rows of a sparse matrix, one after another in three arrays. */

export interface SparseRows {
  /** The entries of row r lie from starts[r] up to starts[r + 1]; one more start than there are rows. */
  readonly starts: Int32Array;
  /** Column of each entry, ascending within a row. */
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/**
 * Indices of `keys` grouped by key, in the order of `from` within a key: one pass of a counting sort.
 *
 * @param keys integers in [0, keyCount)
 * @param from the order in which indices are taken; that of the array when left out
 */
export function groupEntries(
  keys: Int32Array,
  keyCount: number,
  from?: Int32Array,
): { readonly starts: Int32Array; readonly order: Int32Array } {
  const starts = new Int32Array(keyCount + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1;
  for (let key = 0; key < keyCount; key += 1) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  const next = starts.slice();
  const order = new Int32Array(keys.length);
  for (let place = 0; place < keys.length; place += 1) {
    const index = from === undefined ? place : (from[place] as number);
    const key = keys[index] as number;
    const to = next[key] as number;
    order[to] = index;
    next[key] = to + 1;
  }
  return { starts, order };
}

/** Sum of the squares of each row. */
export function squaresByRow({ starts, values }: SparseRows): Float64Array {
  const squares = new Float64Array(starts.length - 1);
  for (let row = 0; row < squares.length; row += 1) {
    let sum = 0;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) sum += (values[at] as number) ** 2;
    squares[row] = sum;
  }
  return squares;
}

/** Mean of each row; NaN for a row without entries. */
export function meansByRow({ starts, values }: SparseRows): Float64Array {
  const means = new Float64Array(starts.length - 1);
  for (let row = 0; row < means.length; row += 1) {
    const [start, end] = [starts[row] as number, starts[row + 1] as number];
    let sum = 0;
    for (let at = start; at < end; at += 1) sum += values[at] as number;
    means[row] = sum / (end - start);
  }
  return means;
}
