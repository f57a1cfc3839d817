/** Words for tables and rows: the table browser, the database at hand, and the smallest one on which a query goes wrong. */
import { quiet, say } from '../sentence.ts';

const WHOLE = new Intl.NumberFormat('en-GB');
const whole = (count: number): string => WHOLE.format(count);
const rows = (count: number): string => `${whole(count)} ${count === 1 ? 'row' : 'rows'}`;

export const sql = {
  rows,
  tables: {
    failed: 'The tables could not be loaded. Your query is untouched; try again when you are online.',
    load: 'Load the tables',
    loading: 'Loading the tables …',
    showOthers: (count: number) =>
      `Show the ${whole(count)} other ${count === 1 ? 'table' : 'tables'} of the database, which the answer does not need`,
  },
  browser: {
    part: 'Table browser',
    table: 'Table',
    sizeOf: (table: string, count: number) => `${table} (${rows(count)})`,
    filter: 'Filter',
    column: 'where',
    value: 'is',
    anyValue: 'any value',
    valueHint: 'The whole value, as it stands in the table. NULL finds the rows without one.',
    rowsOf: (table: string) => `Rows of ${table}`,
    empty: 'This table has no rows.',
    noneHas: (all: number) => (all === 1 ? 'The only row has another value.' : `None of the ${rows(all)} has this value.`),
    page: (first: number, last: number, total: number) => `Rows ${whole(first)} to ${whole(last)} of ${whole(total)}`,
    ofAll: (shown: string, all: number) => `${shown} (${whole(all)} without the filter)`,
    previous: 'Previous',
    next: 'Next',
    asQuery: 'As a query:',
  },
  rowsTable: {
    difference: 'difference',
    primaryKey: ' (primary key)',
    signs: { '−': 'missing from your answer', '+': 'not asked for' },
  },
  tried: {
    notice: (count: number) =>
      `Run and Tables now use the counterexample: ${rows(count)} in place of the database you see. Check still asks the full databases.`,
    back: 'Back to the full database',
  },
  counterexample: {
    smallestFor: (check: string) => `Smallest database found for: ${check}`,
    smallest: (count: number, before: number | undefined) =>
      say`Smallest database found: ${rows(count)}${before === undefined ? '' : quiet(`, shrunk from ${rows(before)}`)}`,
    rowsOf: (table: string, check: string) => `Rows of ${table}: ${check}`,
    without: (tables: readonly string[]) => `Without rows: ${tables.join(', ')}.`,
    referred: (count: number) =>
      count === 1 ? '1 of them is there because the others refer to it' : `${count} of them are there because the others refer to them`,
    expected: 'Expected',
    yours: 'Your answer',
    noRows: '0 rows',
    more: (count: number) => `and ${count} more`,
    tally: (missing: number, unexpected: number) => {
      const absent = missing === 0 ? 'No row is missing' : `− ${rows(missing)} missing from your answer`;
      return `${absent}; ${unexpected === 0 ? 'no row too many' : `+ ${rows(unexpected)} that nobody asked for`}.`;
    },
    origin: (seed: number, path: string) => `Seed ${seed}, path ${path}.`,
  },
};
