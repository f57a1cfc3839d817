/** The smallest database on which a query goes wrong: its few rows, and the right answer beside the one that came. */
import { describeSeen } from '#graders/format.ts';
import type { SqlDatabase, SqlTable } from '#graders/sql/database.ts';
import type { Counterexample, RowDifference } from '#graders/verdict.ts';
import type { Wire } from '#graders/wire.ts';
import { LazyDetails } from '#islands/exercise/LazyDetails.tsx';
import { countOf } from '#islands/sql/count-of.ts';
import { databaseOf, expectedRows, receivedRows, rowsBefore, type SignedRows } from '#islands/sql/counterexample-rows.ts';
import { RowsTable } from '#islands/sql/RowsTable.tsx';
import './sql.css';

interface Props {
  readonly checkName: string;
  readonly counterexample: Counterexample;
  readonly onTry: (input: readonly Wire[]) => void;
  /** Names of the tables that the answer needs. */
  readonly tables: readonly string[];
}

export function SqlCounterexample({ checkName, counterexample, onTry, tables }: Props) {
  const { input, expected, received, shrunkFrom, replay, rows } = counterexample;
  const database = databaseOf(input);
  return (
    <figure className="counterexample sql-counterexample" aria-label={`Smallest database found for: ${checkName}`}>
      {database !== undefined && <SmallDatabase {...{ database, checkName, names: tables }} before={rowsBefore(shrunkFrom)} />}
      <div className="sql-answers">
        <Answer title="Expected" checkName={checkName} rows={expectedRows(expected, rows)} otherwise={describeSeen(expected)} />
        <Answer title="Your answer" checkName={checkName} rows={receivedRows(received, rows)} otherwise={describeSeen(received)} />
      </div>
      {rows !== undefined && <p className="sql-tally">{tally(rows)}</p>}
      <figcaption>
        Seed {replay.seed}, path {replay.path}.{' '}
        <button type="button" className="as-link" onClick={() => onTry(input)}>
          Try it in Run
        </button>
      </figcaption>
    </figure>
  );
}

interface SmallDatabaseProps {
  readonly database: SqlDatabase;
  readonly names: readonly string[];
  readonly checkName: string;
  /** Rows of the database that failed first. */
  readonly before: number | undefined;
}

/** The tables that the answer needs, those without rows in a sentence; folded away, the rows that they refer to. */
function SmallDatabase({ database, names, checkName, before }: SmallDatabaseProps) {
  const filled = database.tables.filter(({ rows }) => rows.length > 0);
  const needed = filled.filter(({ name }) => names.includes(name));
  const referred = filled.filter(({ name }) => !names.includes(name));
  const empty = names.filter((name) => !filled.some((table) => table.name === name));
  return (
    <>
      <p className="sql-database-words">
        Smallest database found: {countOf(rowsIn(filled), 'row')}
        {before !== undefined && before > rowsIn(filled) && <span className="quiet">, shrunk from {countOf(before, 'row')}</span>}
      </p>
      <SmallTables tables={needed} checkName={checkName} />
      {empty.length > 0 && <p className="quiet">Without rows: {empty.join(', ')}.</p>}
      {referred.length > 0 && (
        <LazyDetails summary={referredWords(rowsIn(referred))}>
          <SmallTables tables={referred} checkName={checkName} />
        </LazyDetails>
      )}
    </>
  );
}

function SmallTables({ tables, checkName }: { readonly tables: readonly SqlTable[]; readonly checkName: string }) {
  return (
    <div className="sql-small-tables">
      {tables.map(({ name, columns, rows }) => (
        <RowsTable
          key={name}
          caption={name}
          label={`Rows of ${name}: ${checkName}`}
          captionShown
          columns={columns.map((column) => ({ name: column.name }))}
          rows={rows}
        />
      ))}
    </div>
  );
}

const referredWords = (count: number): string =>
  count === 1 ? '1 of them is there because the others refer to it' : `${count} of them are there because the others refer to them`;

const rowsIn = (tables: readonly SqlTable[]): number => tables.reduce((sum, { rows }) => sum + rows.length, 0);

interface AnswerProps {
  readonly title: string;
  readonly checkName: string;
  readonly rows: SignedRows | undefined;
  /** What to say when there are no rows to show. */
  readonly otherwise: string;
}

function Answer({ title, checkName, rows, otherwise }: AnswerProps) {
  return (
    <div>
      <h3>{title}</h3>
      {rows === undefined ? (
        <p>{otherwise}</p>
      ) : rows.rows.length === 0 ? (
        <p className="quiet">0 rows</p>
      ) : (
        <RowsTable
          caption={title}
          label={`${title}: ${checkName}`}
          columns={rows.columns.map((name) => ({ name }))}
          rows={rows.rows}
          signs={rows.signs}
        />
      )}
      {rows !== undefined && rows.left > 0 && <p className="quiet">and {rows.left} more</p>}
    </div>
  );
}

/** Both counts in words, so that the signs have a legend. */
function tally({ missingCount, unexpectedCount }: RowDifference): string {
  const missing = missingCount === 0 ? 'No row is missing' : `− ${countOf(missingCount, 'row')} missing from your answer`;
  const unexpected = unexpectedCount === 0 ? 'no row too many' : `+ ${countOf(unexpectedCount, 'row')} that nobody asked for`;
  return `${missing}; ${unexpected}.`;
}
