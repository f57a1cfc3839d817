/** Ratings in columns, grouped by user and by item: the sparse matrix that a million ratings fit into. */
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { groupEntries, type SparseRows } from './sparse-rows.ts';

/** Entry r says: users[r] rated items[r] with values[r]. */
export interface RatingColumns {
  /** User ids, integers >= 0. */
  readonly users: Int32Array;
  /** Item ids, integers >= 0. */
  readonly items: Int32Array;
  /** Ratings, finite. */
  readonly values: Float64Array;
}

export interface RatingMatrix {
  /** One row a user, from 0 to the largest user id; entries by item. */
  readonly byUser: SparseRows;
  /** One row an item, from 0 to the largest item id; entries by user. */
  readonly byItem: SparseRows;
}

/**
 * Groups rating columns by user and by item, in time and memory linear in the ratings and the largest ids.
 *
 * The compressed form (CSR and CSC in numerical libraries) keeps 12 bytes a rating and side, where a Map keeps about a
 * hundred. Ids should be small, since every id up to the largest has a row.
 *
 * @param columns users, items and values, equally long; ids are integers >= 0, values finite, a (user, item) pair at most once
 * @returns the same ratings, rows in order of id and the entries of a row too
 * @throws {RangeError} when the columns differ in length, an id is negative, a value is not finite, or a pair repeats
 * @see Saad, "Iterative Methods for Sparse Linear Systems", 2nd edition, SIAM 2003, section 3.4
 * @example
 * const columns = { users: Int32Array.of(1, 0), items: Int32Array.of(0, 2), values: Float64Array.of(3, 4) };
 * Array.from(ratingMatrix(columns).byItem.starts) // [0, 1, 1, 2]
 */
export function ratingMatrix({ users, items, values }: RatingColumns): RatingMatrix {
  requireSameLength('ratingMatrix', { users, items, values });
  const [userCount, itemCount] = [countIds('user', users), countIds('item', items)];
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`ratingMatrix requires finite values, got ${String(value)}`);
  }
  // Two stable passes: grouped by item first, the entries of every user come out in order of item.
  const order = groupEntries(users, userCount, groupEntries(items, itemCount).order);
  const byUser = takeEntries(order, items, values);
  requireDistinct(byUser);
  return { byUser, byItem: takeEntries(groupEntries(items, itemCount, order.order), users, values) };
}

function countIds(name: string, ids: Int32Array): number {
  let largest = -1;
  for (const id of ids) {
    if (id < 0) throw new RangeError(`ratingMatrix requires integer ${name} ids >= 0, got ${id}`);
    if (id > largest) largest = id;
  }
  return largest + 1;
}

function takeEntries({ starts, order }: ReturnType<typeof groupEntries>, others: Int32Array, values: Float64Array): SparseRows {
  const rows = { starts, columns: new Int32Array(order.length), values: new Float64Array(order.length) };
  for (let at = 0; at < order.length; at += 1) {
    rows.columns[at] = others[order[at] as number] as number;
    rows.values[at] = values[order[at] as number] as number;
  }
  return rows;
}

function requireDistinct({ starts, columns }: SparseRows): void {
  for (let user = 0; user + 1 < starts.length; user += 1) {
    for (let at = (starts[user] as number) + 1; at < (starts[user + 1] as number); at += 1) {
      if (columns[at] !== columns[at - 1]) continue;
      throw new RangeError(`ratingMatrix requires one rating a user and item, got two for user ${user} and item ${columns[at]}`);
    }
  }
}
