/** SQLite's words for what it cannot read, as a sentence with a line and, where a name is near, the name meant. */
import type { SqlTable } from '#graders/sql/database.ts';
import type { SourceError } from '#graders/outcome.ts';
import { nearestName } from '#graders/nearest-name.ts';
import { meaningfulTokens } from './sql-tokens.ts';

export function describeSqlError(message: string, source: string, tables: readonly SqlTable[]): SourceError {
  const near = /^near "([\s\S]*)": syntax error$/.exec(message)?.[1];
  if (near !== undefined) return atToken(`SQLite cannot read the statement near ${near}`, source, near);
  const table = /^no such table: (.*)$/.exec(message)?.[1];
  if (table !== undefined) return atToken(noTable(table, tables), source, table);
  const column = /^no such column: (.*)$/.exec(message)?.[1];
  if (column !== undefined) return atToken(noColumn(column, tables), source, lastPart(column));
  const ambiguous = /^ambiguous column name: (.*)$/.exec(message)?.[1];
  if (ambiguous !== undefined) {
    return atToken(`${ambiguous} stands in more than one of the tables joined; write which, as in t.${ambiguous}`, source, ambiguous);
  }
  const called = /^no such function: (.*)$/.exec(message)?.[1];
  if (called !== undefined) return atToken(`SQLite has no function ${called}`, source, called);
  if (message === 'incomplete input') return { message: 'the statement ends before it is complete', line: lastLine(source) };
  const misuse = /^misuse of (?:aggregate|window function):? ?(.*?)\(\)$/.exec(message)?.[1];
  if (misuse !== undefined) {
    return atToken(`${misuse}() cannot stand here; filter what is aggregated in HAVING or in an outer query`, source, misuse);
  }
  return { message };
}

function noTable(name: string, tables: readonly SqlTable[]): string {
  const names = tables.map((table) => table.name);
  const near = nearestName(name, names);
  return `there is no table ${name}${near === undefined ? `; there are ${names.join(', ')}` : `; ${near} is the nearest name`}`;
}

function noColumn(name: string, tables: readonly SqlTable[]): string {
  const near = nearestName(
    lastPart(name),
    tables.flatMap(({ columns }) => columns.map((column) => column.name)),
  );
  if (near === undefined) return `there is no column ${name} here`;
  const homes = tables
    .filter(({ columns }) => columns.some((column) => column.name === near))
    .map((table) => table.name)
    .slice(0, 3);
  const isThere = near.toLowerCase() === lastPart(name).toLowerCase();
  const where = `${near} is a column of ${homes.join(', ')}`;
  return `there is no column ${name} here; ${isThere ? `${where}, which this part of the statement does not read` : where}`;
}

/** `plays.secnds` names a column `secnds`. */
const lastPart = (name: string): string => name.split('.').at(-1) ?? name;

const lastLine = (source: string): number => source.trimEnd().split('\n').length;

/** SQLite tells a word and no place: the line is told when only one place has it. */
function atToken(message: string, source: string, word: string): SourceError {
  const [first] = meaningfulTokens(word);
  const wanted = (first?.value ?? word).toLowerCase();
  const lines = new Set(
    meaningfulTokens(source)
      .filter(({ value }) => value.toLowerCase() === wanted || value.toLowerCase() === `"${wanted}"`)
      .map(({ line }) => line),
  );
  const [line] = lines;
  return lines.size === 1 && line !== undefined ? { message, line } : { message };
}
