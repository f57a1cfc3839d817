/** Databases given as plain data, opened in SQLite and kept while they are in use. */
import type { SqlDatabase, SqlTable } from '#graders/sql/database.ts';
import type { Database } from 'sql.js';
import { createStatement } from './create-statement.ts';
import { SQL_HEAP_BYTES, SQL_MAX_PAGES, SQL_OPEN_DATABASES } from './sql-limits.ts';
import type { Sqlite } from './start-sqlite.ts';

interface Held {
  readonly database: Database;
  readonly data: SqlDatabase;
}

export class DatabaseShelf {
  readonly #sqlite: Sqlite;
  /** In order of use: the first is the one to close. */
  #held: readonly Held[] = [];

  constructor(sqlite: Sqlite) {
    this.#sqlite = sqlite;
  }

  /** The database, which answers but cannot be changed but in `tryOut`. */
  open(data: SqlDatabase): Database {
    const held = this.#held.find((one) => one.data === data) ?? { database: this.#load(data), data };
    const others = this.#held.filter(({ database }) => database !== held.database);
    const tooMany = Math.max(0, others.length + 1 - SQL_OPEN_DATABASES);
    for (const { database } of others.slice(0, tooMany)) database.close();
    this.#held = [...others.slice(tooMany), held];
    return held.database;
  }

  /** Lets a piece of work change the database, and takes every change back. */
  tryOut<Result>(data: SqlDatabase, work: (database: Database) => Result): Result {
    const database = this.open(data);
    database.run(`PRAGMA query_only=OFF; PRAGMA max_page_count=${SQL_MAX_PAGES}; BEGIN`);
    try {
      return work(database);
    } finally {
      rollBack(database);
      database.run('PRAGMA query_only=ON');
    }
  }

  close(): void {
    for (const { database } of this.#held) database.close();
    this.#held = [];
  }

  /**
   * In search of the smallest database hundreds of one name are tried, each a few rows away from another: beside the
   * whole one, one of a name is held, and takes on the rows of the next.
   */
  #load(data: SqlDatabase): Database {
    const ofThatName = this.#held.filter((held) => held.data.name === data.name);
    const nearest = ofThatName.length < 2 ? undefined : ofThatName.at(-1);
    const isAlike = nearest !== undefined && sameTables(nearest.data, data);
    const database = isAlike ? nearest.database : this.#createTables(data);
    database.run('PRAGMA query_only=OFF');
    database.run('BEGIN');
    for (const [index, table] of data.tables.entries()) {
      const before = isAlike ? (nearest.data.tables[index] as SqlTable).rows : [];
      if (table.rows !== before) replaceRows(database, table, before.length > 0);
    }
    database.run('COMMIT');
    database.run('PRAGMA query_only=ON');
    return database;
  }

  #createTables({ tables }: SqlDatabase): Database {
    const database = new this.#sqlite.Database();
    database.run(`PRAGMA hard_heap_limit=${SQL_HEAP_BYTES}`);
    database.run(tables.map(createStatement).join(';'));
    return database;
  }
}

/** A statement that failed may have taken the changes back itself: then there is nothing left to do. */
function rollBack(database: Database): void {
  try {
    database.run('ROLLBACK');
  } catch (error) {
    if (!String(error).includes('no transaction is active')) throw error;
  }
}

const sameTables = (one: SqlDatabase, other: SqlDatabase): boolean =>
  one.tables.length === other.tables.length && one.tables.every(({ columns }, index) => columns === other.tables[index]?.columns);

function replaceRows(database: Database, table: SqlTable, hasRows: boolean): void {
  if (hasRows) database.run(`DELETE FROM "${table.name}"`);
  if (table.rows.length === 0) return;
  const insert = database.prepare(`INSERT INTO "${table.name}" VALUES (${table.columns.map(() => '?').join(', ')})`);
  try {
    for (const row of table.rows) insert.run([...row]);
  } finally {
    insert.free();
  }
}
