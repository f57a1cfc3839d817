/** Tables as the bytes of an SQLite file, on Node. */
import initSqlJs, { type Database } from 'sql.js';

/** A table of which values are read by column. */
export interface DatabaseTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: 'INTEGER' | 'REAL' | 'TEXT' }[];
  /** Columns of the primary key, in order; none for a table without. */
  readonly primaryKey: readonly string[];
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

/** A single integer key stands beside its column, which makes it SQLite's row id; longer keys stand at the end. */
function createStatement({ name, columns, primaryKey }: DatabaseTable): string {
  const [key, ...more] = primaryKey;
  const isAlone = key !== undefined && more.length === 0;
  const lines = columns.map((column) => `"${column.name}" ${column.type}${isAlone && column.name === key ? ' PRIMARY KEY' : ''}`);
  if (more.length > 0) lines.push(`PRIMARY KEY (${primaryKey.map((column) => `"${column}"`).join(', ')})`);
  return `CREATE TABLE "${name}" (${lines.join(', ')})`;
}
