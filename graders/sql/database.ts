/** A database as plain data: what an SQL exercise is asked on, and what a counterexample shows. */
import type { SqlCell } from './result-set.ts';

export interface SqlColumn {
  readonly name: string;
  readonly type: 'INTEGER' | 'REAL' | 'TEXT';
}

export interface SqlReference {
  readonly column: string;
  readonly table: string;
  readonly to: string;
}

export interface SqlTable {
  readonly name: string;
  readonly columns: readonly SqlColumn[];
  readonly primaryKey: readonly string[];
  /** Rows go with the row that they refer to. */
  readonly references: readonly SqlReference[];
  readonly rows: readonly (readonly SqlCell[])[];
}

export interface SqlDatabase {
  /** In the learner's words, such as "the database you see". */
  readonly name: string;
  readonly tables: readonly SqlTable[];
}
