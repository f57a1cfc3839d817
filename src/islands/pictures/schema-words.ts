/** A schema picture in sentences, for who cannot see it. */
import type { SqlTable } from '#graders/sql/database.ts';

export function schemaWords(tables: readonly SqlTable[]): string {
  return tables.map(tableWords).join(' ');
}

function tableWords({ name, columns, primaryKey, references }: SqlTable): string {
  const list = columns.map((column) => `${column.name} ${column.type.toLowerCase()}`).join(', ');
  const key = primaryKey.length === 0 ? '' : ` Primary key: ${primaryKey.join(', ')}.`;
  const links = references.map(({ column, table, to }) => ` ${column} refers to ${table}.${to}.`).join('');
  return `Table ${name}: ${list}.${key}${links}`;
}
