/**
 * Makes a database smaller while a question about it keeps its answer: the smallest one on which a query still fails.
 *
 * Rows are taken away in ever smaller groups (delta debugging, https://doi.org/10.1109/32.988498), parents before children, and a row
 * takes with it every row that refers to it: what is left is a database that could be. Counted, not timed.
 */
import type { SqlDatabase, SqlReference, SqlTable } from './database.ts';
import type { SqlCell } from './result-set.ts';

type Row = readonly SqlCell[];

export interface ShrinkBudget {
  /** Databases to try. */
  readonly tries: number;
  /** Rows to load, over all tries. */
  readonly rows: number;
}

/** @param fails true while the database shows the failure */
export function shrinkDatabase(database: SqlDatabase, fails: (smaller: SqlDatabase) => boolean, budget: ShrinkBudget): SqlDatabase {
  const search = new Search(database, fails, budget);
  let before: number;
  do {
    before = search.size;
    for (const { name } of database.tables) search.thin(name);
  } while (search.size < before && !search.isSpent);
  return search.best;
}

export const rowsOf = ({ tables }: SqlDatabase): number => tables.reduce((sum, { rows }) => sum + rows.length, 0);

class Search {
  best: SqlDatabase;
  readonly #fails: (smaller: SqlDatabase) => boolean;
  #tries: number;
  #rows: number;

  constructor(database: SqlDatabase, fails: (smaller: SqlDatabase) => boolean, budget: ShrinkBudget) {
    this.best = database;
    this.#fails = fails;
    this.#tries = budget.tries;
    this.#rows = budget.rows;
  }

  get size(): number {
    return rowsOf(this.best);
  }

  get isSpent(): boolean {
    return this.#tries <= 0 || this.#rows <= 0;
  }

  /** Takes from one table all it can: all rows, halves, quarters, at last single rows. */
  thin(table: string): void {
    for (let group = this.#count(table); group >= 1; group = Math.floor(group / 2)) {
      for (let from = 0; from < this.#count(table) && !this.isSpent; ) {
        // Without these the failure is still there: what stood behind them has moved up.
        if (!this.#tryWithout(table, from, from + group)) from += group;
      }
    }
  }

  #count(table: string): number {
    return this.best.tables.find(({ name }) => name === table)?.rows.length ?? 0;
  }

  #tryWithout(table: string, from: number, to: number): boolean {
    const smaller = withoutRows(this.best, table, from, to);
    this.#tries -= 1;
    this.#rows -= rowsOf(smaller);
    if (!this.#fails(smaller)) return false;
    this.best = smaller;
    return true;
  }
}

function withoutRows(database: SqlDatabase, table: string, from: number, to: number): SqlDatabase {
  const tables = database.tables.map((one) =>
    one.name === table ? { ...one, rows: one.rows.filter((_, row) => row < from || row >= to) } : one,
  );
  return { name: database.name, tables: withoutOrphans(tables, table) };
}

/** Follows references until nothing refers to what is gone. */
function withoutOrphans(tables: readonly SqlTable[], thinned: string): readonly SqlTable[] {
  let left = tables;
  const changed = [thinned];
  for (let parent = changed.pop(); parent !== undefined; parent = changed.pop()) {
    for (const child of left) {
      const rows = rowsWithParents(child, parent, left);
      if (rows.length === child.rows.length) continue;
      left = left.map((one) => (one === child ? { ...child, rows } : one));
      changed.push(child.name);
    }
  }
  return left;
}

function rowsWithParents(child: SqlTable, parent: string, tables: readonly SqlTable[]): readonly Row[] {
  return child.references
    .filter((reference) => reference.table === parent)
    .reduce((rows, reference) => {
      const known = valuesOf(reference, tables);
      const place = child.columns.findIndex(({ name }) => name === reference.column);
      return rows.filter((row) => row[place] === null || known.has(row[place] as SqlCell));
    }, child.rows);
}

function valuesOf({ table, to }: SqlReference, tables: readonly SqlTable[]): ReadonlySet<SqlCell> {
  const parent = tables.find(({ name }) => name === table);
  const place = parent?.columns.findIndex(({ name }) => name === to) ?? -1;
  return new Set(parent?.rows.map((row) => row[place] as SqlCell));
}
