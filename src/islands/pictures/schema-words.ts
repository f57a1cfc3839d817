/** A schema picture in sentences, for who cannot see it. */
import type { SqlTable } from '#graders/sql/database.ts';
import type { pictures as english } from '#languages/en/pictures.ts';

type SchemaWords = Pick<(typeof english)['schema'], 'table' | 'key' | 'refersTo'>;

export function schemaWords(tables: readonly SqlTable[], words: SchemaWords): string {
  return tables.flatMap((table) => tableSentences(table, words)).join(' ');
}

function tableSentences({ name, columns, primaryKey, references }: SqlTable, words: SchemaWords): readonly string[] {
  const list = columns.map((column) => `${column.name} ${column.type.toLowerCase()}`).join(', ');
  return [
    words.table(name, list),
    ...(primaryKey.length === 0 ? [] : [words.key(primaryKey)]),
    ...references.map(({ column, table, to }) => words.refersTo(column, `${table}.${to}`)),
  ];
}
