/** Tables as the bytes of an SQLite file, on Node. */
import initSqlJs, { type Database } from 'sql.js';
import { createStatement, type TableHead } from './sql/create-statement.ts';

/** A table of which values are read by column. */
export interface DatabaseTable extends TableHead {
  readonly rowCount: number;
  /** One list a column. */
  readonly values: readonly (readonly (string | number | null)[])[];
}

/** The same tables give the same bytes. */
export async function databaseBytes(tables: readonly DatabaseTable[]): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run('BEGIN');
    for (const table of tables) writeTable(database, table);
    database.run('COMMIT');
    return database.export();
  } finally {
    database.close();
  }
}

function writeTable(database: Database, table: DatabaseTable): void {
  database.run(createStatement(table));
  const statement = database.prepare(`INSERT INTO "${table.name}" VALUES (${table.columns.map(() => '?').join(', ')})`);
  try {
    for (let row = 0; row < table.rowCount; row += 1) statement.run(table.values.map((column) => column[row] as string | number | null));
  } finally {
    statement.free();
  }
}
