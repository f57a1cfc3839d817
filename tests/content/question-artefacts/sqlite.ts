/**
 * SQL of the question pages in SQLite, which is the only engine that the tests have.
 *
 * dbt's Jinja is rendered by hand, as dbt renders it: a source or ref becomes its table, `config` nothing, `utc_date` the same day in
 * SQLite's words. From Postgres four things differ and are put into other words, no more: a cast `x::type`, the driver's `%(name)s`,
 * the `{batch}` of Great Expectations, for which it puts a subquery, and `now()`, which openDatabase defines.
 */
import initSqlJs, { type Database, type SqlValue } from 'sql.js';

const sqlite = await initSqlJs();

/** A database with these statements run; `now()` stands still. */
export function openDatabase(...statements: readonly string[]): Database {
  const database = new sqlite.Database();
  database.create_function('now', () => '2026-11-06T00:00:00Z');
  for (const statement of statements) database.run(statement);
  return database;
}

/** The rows of one statement, as values. */
export function rowsOf(database: Database, statement: string, parameters: Record<string, SqlValue> = {}): readonly SqlValue[][] {
  return database.exec(statement, parameters)[0]?.values ?? [];
}

/** The names of the columns that a SELECT gives, known as soon as it is prepared. */
export function columnsOf(database: Database, select: string): readonly string[] {
  const statement = database.prepare(select);
  try {
    return statement.getColumnNames();
  } finally {
    statement.free();
  }
}

/** A dbt model as the statement that dbt would send, `this` being the model's own table. */
export function renderDbt(model: string, own: string, incremental: boolean): string {
  const rendered = model
    .replace(/\{\{ config\([\s\S]*?\) \}\}/g, '')
    .replace(/\{% if is_incremental\(\) %\}([\s\S]*?)\{% endif %\}/g, incremental ? '$1' : '')
    .replace(/\{\{ utc_date\('(\w+)'\) \}\}/g, "date($1, 'unixepoch')")
    .replace(/\{\{ source\('\w+', '(\w+)'\) \}\}/g, '$1')
    .replace(/\{\{ ref\('(\w+)'\) \}\}/g, '$1')
    .replaceAll('{{ this }}', own);
  const left = /\{[{%].*/.exec(rendered);
  if (left !== null) throw new RangeError(`renderDbt does not know ${left[0]}`);
  return rendered;
}

/** A statement for a Postgres driver as one for SQLite. */
export function fromPostgres(statement: string): string {
  return statement
    .replace(/%\((\w+)\)s/g, ':$1')
    .replace(/(\w+\([^()]*\)|[:\w]+?)::date\b/g, 'date($1)')
    .replace(/(\w+\([^()]*\)|[:\w]+?)::float\b/g, 'cast($1 as real)')
    .replace('{batch}', '(select * from plays)');
}

/** The statements that stand in strings of a Python block, in their order. */
export function statementsIn(python: string): readonly string[] {
  const text = /"""\s*((?:select|insert|update|delete)\b[\s\S]*?)"""|"((?:select|insert|update|delete)\b[^"]*)"/gi;
  return [...python.matchAll(text)].map(([, long, short]) => (long ?? short) as string);
}
