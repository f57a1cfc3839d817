/** The schema picture as a list: a table an entry, its columns with their types, keys and references. */
import type { ReactElement } from 'react';
import type { SqlTable } from '#graders/sql/database.ts';
import { useWords } from '#islands/state/use-words.ts';
import { picturesWords } from '#languages/pictures.ts';

export function SchemaList({ tables }: { readonly tables: readonly SqlTable[] }): ReactElement {
  const words = useWords(picturesWords).schema;
  return (
    <details>
      <summary>{words.asList}</summary>
      <dl className="schema-list">
        {tables.map((table) => (
          <div key={table.name}>
            <dt lang="en">{table.name}</dt>
            <dd>
              <ul>
                {table.columns.map(({ name, type }) => (
                  <li key={name}>
                    <code lang="en">{`${name} ${type}`}</code>
                    {notesOf(table, name, words).map((note) => `, ${note}`)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

type Words = Pick<(typeof picturesWords)['en']['schema'], 'primaryKey' | 'pointsTo'>;

const notesOf = ({ primaryKey, references }: SqlTable, name: string, words: Words): readonly string[] => [
  ...(primaryKey.includes(name) ? [words.primaryKey] : []),
  ...references.filter(({ column }) => column === name).map(({ table, to }) => words.pointsTo(`${table}.${to}`)),
];
