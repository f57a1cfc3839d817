/** The Tables tab: the database at hand as a picture and as rows. */
import { type RefObject, useState } from 'react';
import type { SqlDatabase, SqlTable } from '#graders/sql/database.ts';
import { SchemaPicture } from '#islands/pictures/SchemaPicture.tsx';
import { TableBrowser } from '#islands/sql/TableBrowser.tsx';
import { useElementWidth } from '#islands/sql/use-element-width.ts';
import { useTables } from '#islands/sql/use-tables.ts';
import { BoundValues } from '#islands/sql/BoundValues.tsx';
import { useWords } from '#islands/state/use-words.ts';
import { sqlWords } from '#languages/sql.ts';
import type { VisibleDatabase } from '#worker/client.ts';

interface Props {
  /** Whether the tab is looked at. */
  readonly open: boolean;
  /** Names of the tables that the answer needs. */
  readonly names: readonly string[];
  readonly readTables: () => Promise<VisibleDatabase>;
  /** A counterexample's rows, when they stand in for the visible database. */
  readonly tried: SqlDatabase | undefined;
  readonly ref: RefObject<HTMLDivElement | null>;
}

export function TablesPanel({ open, names, readTables, tried, ref }: Props) {
  const words = useWords(sqlWords).tables;
  const width = useElementWidth(ref);
  const { state, retry } = useTables(open && tried === undefined, readTables);
  const tables = tried?.tables ?? (state.status === 'ready' ? state.tables : undefined);
  return (
    <div className="tables-panel" ref={ref} tabIndex={-1}>
      {state.status === 'ready' && <BoundValues values={state.parameters} />}
      {tables !== undefined ? (
        <Database key={tried === undefined ? 'visible' : 'tried'} tables={ownFirst(tables, names)} names={names} width={width} />
      ) : state.status === 'failed' ? (
        <div role="status">
          <p>{words.failed}</p>
          <button type="button" onClick={retry}>
            {words.load}
          </button>
        </div>
      ) : (
        <p className="quiet" role="status">
          {words.loading}
        </p>
      )}
    </div>
  );
}

interface DatabaseProps {
  readonly tables: readonly SqlTable[];
  readonly names: readonly string[];
  readonly width: number;
}

function Database({ tables, names, width }: DatabaseProps) {
  const words = useWords(sqlWords).tables;
  const [all, setAll] = useState(false);
  const own = tables.filter(({ name }) => names.includes(name));
  const others = tables.length - own.length;
  return (
    <>
      {width > 0 && <SchemaPicture tables={all ? tables : own} width={width} strong={all ? names : []} />}
      {others > 0 && (
        <label className="schema-choice">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
          {words.showOthers(others)}
        </label>
      )}
      <TableBrowser tables={tables} />
    </>
  );
}

/** What the exercise needs comes first, in its order; then the rest in the database's. */
function ownFirst(tables: readonly SqlTable[], names: readonly string[]): readonly SqlTable[] {
  const own = names.flatMap((name) => tables.find((table) => table.name === name) ?? []);
  return [...own, ...tables.filter((table) => !own.includes(table))];
}
