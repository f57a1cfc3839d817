/** The smallest database on which a query goes wrong: its few rows, and the right answer beside the one that came. */
import { describeSeen } from '#graders/format.ts';
import type { SqlDatabase, SqlTable } from '#graders/sql/database.ts';
import type { Counterexample, Seen } from '#graders/verdict.ts';
import type { Wire } from '#graders/wire.ts';
import { LazyDetails } from '#islands/exercise/LazyDetails.tsx';
import { databaseOf, expectedRows, receivedRows, rowsBefore, type SignedRows } from '#islands/sql/counterexample-rows.ts';
import { RowsTable } from '#islands/sql/RowsTable.tsx';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { reportWords } from '#languages/report.ts';
import { sqlWords } from '#languages/sql.ts';
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
  const words = useWords(sqlWords).counterexample;
  const { tryIt } = useWords(reportWords).counterexample;
  const database = databaseOf(input);
  return (
    <figure className="counterexample sql-counterexample" aria-label={words.smallestFor(checkName)}>
      {database !== undefined && <SmallDatabase {...{ database, checkName, names: tables }} before={rowsBefore(shrunkFrom)} />}
      <div className="sql-answers">
        <Answer title={words.expected} checkName={checkName} rows={expectedRows(expected, rows)} seen={expected} />
        <Answer title={words.yours} checkName={checkName} rows={receivedRows(received, rows)} seen={received} />
      </div>
      {rows !== undefined && <p className="sql-tally">{words.tally(rows.missingCount, rows.unexpectedCount)}</p>}
      <figcaption>
        {words.origin(replay.seed, replay.path)}{' '}
        <button type="button" className="as-link" onClick={() => onTry(input)}>
          {tryIt}
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
  const words = useWords(sqlWords).counterexample;
  const filled = database.tables.filter(({ rows }) => rows.length > 0);
  const needed = filled.filter(({ name }) => names.includes(name));
  const referred = filled.filter(({ name }) => !names.includes(name));
  const empty = names.filter((name) => !filled.some((table) => table.name === name));
  return (
    <>
      <p className="sql-database-words">
        <Said words={words.smallest(rowsIn(filled), before !== undefined && before > rowsIn(filled) ? before : undefined)} />
      </p>
      <SmallTables tables={needed} checkName={checkName} />
      {empty.length > 0 && <p className="quiet">{words.without(empty)}</p>}
      {referred.length > 0 && (
        <LazyDetails summary={words.referred(rowsIn(referred))}>
          <SmallTables tables={referred} checkName={checkName} />
        </LazyDetails>
      )}
    </>
  );
}

function SmallTables({ tables, checkName }: { readonly tables: readonly SqlTable[]; readonly checkName: string }) {
  const words = useWords(sqlWords).counterexample;
  return (
    <div className="sql-small-tables">
      {tables.map(({ name, columns, rows }) => (
        <RowsTable
          key={name}
          caption={name}
          label={words.rowsOf(name, checkName)}
          captionShown
          columns={columns.map((column) => ({ name: column.name }))}
          rows={rows}
        />
      ))}
    </div>
  );
}

const rowsIn = (tables: readonly SqlTable[]): number => tables.reduce((sum, { rows }) => sum + rows.length, 0);

interface AnswerProps {
  readonly title: string;
  readonly checkName: string;
  readonly rows: SignedRows | undefined;
  /** Told when there are no rows to show. */
  readonly seen: Seen;
}

function Answer({ title, checkName, rows, seen }: AnswerProps) {
  const words = useWords(sqlWords).counterexample;
  return (
    <div>
      <h3>{title}</h3>
      {rows === undefined ? (
        <p lang="en">{describeSeen(seen)}</p>
      ) : rows.rows.length === 0 ? (
        <p className="quiet">{words.noRows}</p>
      ) : (
        <RowsTable
          caption={title}
          label={`${title}: ${checkName}`}
          columns={rows.columns.map((name) => ({ name }))}
          rows={rows.rows}
          signs={rows.signs}
        />
      )}
      {rows !== undefined && rows.left > 0 && <p className="quiet">{words.more(rows.left)}</p>}
    </div>
  );
}
