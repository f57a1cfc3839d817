/** Words for what a query came to, how SQLite runs it, and when its answers count as equal. */
import { code, english, power, say, strong, upperFirst } from '../sentence.ts';

const WHOLE = new Intl.NumberFormat('en-GB');
const whole = (count: number): string => WHOLE.format(count);
const counted = (count: number, noun: string): string => `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;
const LIST = new Intl.ListFormat('en-GB');
const list = (names: readonly string[]): string => LIST.format(names);
const order = (keys: readonly { readonly name: string; readonly falling: boolean }[]): string =>
  keys.map(({ name, falling }) => (falling ? `${name}, falling` : name)).join(', then ');

export const query = {
  headline: {
    rows: (rows: number, columns: number) => say`${counted(rows, 'row')}, ${counted(columns, 'column')}.`,
    noRows: say`0 rows. The query ran, and no row answers it.`,
    refused: (message: string, line: number | undefined) =>
      line === undefined ? say`${english(upperFirst(message))}` : say`Line ${line}: ${english(message)}`,
    brokeOff: (message: string, line: number | undefined) =>
      say`${line === undefined ? '' : `Line ${line}: `}SQLite broke off: ${english(message)}`,
    noResult: (reason: string) => say`No result: ${english(reason)}`,
    byClock: (seconds: number) => say`Stopped by the clock after ${seconds} seconds. Does the query ever come to an end?`,
    bySteps: say`Stopped: the query takes more steps than one answer may. Does it ever come to an end?`,
    gave: (outcome: string) => say`The query gave ${outcome}.`,
  },
  asked: (from: 'file' | 'scratch', of: 'visible' | 'counterexample') =>
    say`${from === 'file' ? 'The query of the editor' : 'The Scratch query'}, asked of ${of === 'visible' ? 'the database you see' : strong('the rows of the counterexample')}. Nothing was graded.`,
  result: 'Result',
  firstOf: (shown: number, total: number) => `These are the first ${whole(shown)} of ${whole(total)} rows. Check compares them all.`,
  plan: {
    part: 'Query plan',
    title: 'How SQLite runs it',
    ofYours: 'How SQLite runs your query',
    asking: 'Asking SQLite …',
    failed: 'The plan could not be asked for. Run shows it as well.',
    stopped: 'The clock stopped the query before its plan was told.',
    none: 'SQLite gives no plan for this query.',
    subquery: 'a subquery',
    scans: (tables: readonly string[]) => `SCAN reads every row of ${list(tables)}.`,
    searches: (tables: readonly string[]) =>
      `SEARCH … USING INDEX looks up only the rows of ${list(tables)} that it needs, as one finds a word in the index of a book.`,
    builds: (tables: readonly string[]) => `AUTOMATIC INDEX: for this query alone SQLite first builds an index of ${list(tables)}.`,
    sorts: (purposes: readonly string[]) => `USE TEMP B-TREE sorts rows in a temporary tree, for ${list(purposes)}.`,
  },
  order,
  policy: {
    title: 'How answers are compared',
    columns: (names: string) => say`The columns have the names asked for, in their order: ${code(names)}.`,
    anyOrder: say`Rows may stand in any order. Equal rows count as often as they occur.`,
    inOrder: (keys: string) => say`Rows stand in order of ${keys}. Equal rows count as often as they occur.`,
    others: [
      say`Integers and reals are one type, number: 2 equals 2.0. Numbers may differ by 10${power('−9')} of their size; nothing is rounded.`,
      say`NULL equals only NULL: it is neither 0 nor an empty text. Texts must be equal letter for letter.`,
      say`The query is asked of the database you see and of others that you do not see; it must answer rightly on each.`,
    ],
  },
};
