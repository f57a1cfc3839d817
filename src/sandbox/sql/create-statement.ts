/** The statement that makes a table. */
import type { SqlTable } from '#graders/sql/database.ts';

export type TableHead = Pick<SqlTable, 'name' | 'columns' | 'primaryKey'>;

/** A single integer key stands beside its column, which makes it SQLite's row id; longer keys stand at the end. */
export function createStatement({ name, columns, primaryKey }: TableHead): string {
  const [key, ...more] = primaryKey;
  const isAlone = key !== undefined && more.length === 0;
  const lines = columns.map((column) => `"${column.name}" ${column.type}${isAlone && column.name === key ? ' PRIMARY KEY' : ''}`);
  if (more.length > 0) lines.push(`PRIMARY KEY (${primaryKey.map((column) => `"${column}"`).join(', ')})`);
  return `CREATE TABLE "${name}" (${lines.join(', ')})`;
}
