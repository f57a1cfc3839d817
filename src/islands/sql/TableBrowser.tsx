/** The rows of one table, a page at a time, and those with one value when asked. */
import { useId, useState } from 'react';
import type { SqlTable } from '#graders/sql/database.ts';
import { RowsTable } from '#islands/sql/RowsTable.tsx';
import { shownWords } from '#islands/sql/shown-words.ts';
import { filterSql, type RowFilter, type TablePage, tablePage } from '#islands/sql/table-page.ts';
import { useWords } from '#islands/state/use-words.ts';
import { sqlWords } from '#languages/sql.ts';

const NO_FILTER: RowFilter = { column: '', value: '' };

export function TableBrowser({ tables }: { readonly tables: readonly SqlTable[] }) {
  const id = useId();
  const words = useWords(sqlWords).browser;
  const { table, filter, setPage, choose, narrow, page } = useBrowsing(tables);
  if (table === undefined) return null;
  const shown = tablePage(table, filter, page);
  return (
    <section className="table-browser" aria-label={words.part}>
      <div className="browser-choice">
        <label htmlFor={`${id}-table`}>{words.table}</label>
        <select id={`${id}-table`} value={table.name} onChange={(event) => choose(event.currentTarget.value)}>
          {tables.map((one) => (
            <option key={one.name} value={one.name}>
              {words.sizeOf(one.name, one.rows.length)}
            </option>
          ))}
        </select>
      </div>
      {table.rows.length > 0 && <Filter table={table} filter={filter} onFilter={narrow} />}
      <RowsTable
        caption={words.rowsOf(table.name)}
        columns={table.columns.map((column) => ({ ...column, key: table.primaryKey.includes(column.name) }))}
        rows={shown.rows}
      />
      <Pages shown={shown} all={table.rows.length} onPage={setPage} />
      {filter.value.trim() !== '' && (
        <p className="quiet">
          {words.asQuery} <code>{filterSql(table, filter)}</code>
        </p>
      )}
    </section>
  );
}

/** Which table is looked at, through which filter, on which page. */
function useBrowsing(tables: readonly SqlTable[]) {
  const [name, setName] = useState<string>();
  const [filter, setFilter] = useState(NO_FILTER);
  const [page, setPage] = useState(0);
  const narrow = (next: RowFilter) => {
    setFilter(next);
    setPage(0);
  };
  const choose = (next: string) => {
    setName(next);
    narrow(NO_FILTER);
  };
  return { table: tables.find((one) => one.name === name) ?? tables[0], filter, page, setPage, choose, narrow };
}

interface FilterProps {
  readonly table: SqlTable;
  readonly filter: RowFilter;
  readonly onFilter: (next: RowFilter) => void;
}

function Filter({ table, filter, onFilter }: FilterProps) {
  const id = useId();
  const words = useWords(sqlWords).browser;
  const column = filter.column === '' ? (table.columns[0]?.name ?? '') : filter.column;
  return (
    <fieldset className="browser-filter" aria-label={words.filter}>
      <label htmlFor={`${id}-column`}>{words.column}</label>
      <select id={`${id}-column`} value={column} onChange={(event) => onFilter({ ...filter, column: event.currentTarget.value })}>
        {table.columns.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <label htmlFor={`${id}-value`}>{words.value}</label>
      <input
        id={`${id}-value`}
        type="text"
        value={filter.value}
        placeholder={words.anyValue}
        aria-describedby={`${id}-hint`}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onChange={(event) => onFilter({ column, value: event.currentTarget.value })}
      />
      <span className="said-only" id={`${id}-hint`}>
        {words.valueHint}
      </span>
    </fieldset>
  );
}

interface PagesProps {
  readonly shown: TablePage;
  readonly all: number;
  readonly onPage: (page: number) => void;
}

function Pages({ shown, all, onPage }: PagesProps) {
  const words = useWords(sqlWords);
  const { page, pageCount } = shown;
  const go = (next: number) => (next >= 0 && next < pageCount ? () => onPage(next) : undefined);
  return (
    <div className="browser-pages">
      <p role="status">{shownWords(shown, all, words)}</p>
      {pageCount > 1 && (
        <>
          <button type="button" aria-disabled={page === 0} onClick={go(page - 1)}>
            {words.browser.previous}
          </button>
          <button type="button" aria-disabled={page === pageCount - 1} onClick={go(page + 1)}>
            {words.browser.next}
          </button>
        </>
      )}
    </div>
  );
}
