/** First-line help for a query: why it cannot be run, whether its columns are others, numbers as text, percent for fractions. */
import type { Outcome } from '../outcome.ts';
import type { Help } from '../verdict.ts';
import { sameName, sameNames } from './column-names.ts';
import { compareRows, isResultSet, resultDifference } from './compare-rows.ts';
import type { ResultSet, SqlCell } from './result-set.ts';

/** For a file that is no query, or one that SQLite cannot read. */
export function helpWithReading(failure: Outcome): readonly Help[] {
  if (failure.kind === 'no-entry') return [{ kind: 'not-one-query', message: sentence(failure.reason) }];
  if (failure.kind !== 'compile-error') return [];
  const { message, line } = failure.error;
  return [
    line === undefined
      ? { kind: 'sql-error', message: sentence(message) }
      : { kind: 'sql-error', message: sentence(`Line ${line}: ${message}`), line },
  ];
}

export interface AnsweredDatabase {
  readonly outcome: Outcome;
  readonly expected: unknown;
}

/** For a query that answers. Each help holds on every database asked. */
export function helpWithAnswer(answers: readonly AnsweredDatabase[], columns: readonly string[]): readonly Help[] {
  const [failed] = answers.flatMap(({ outcome }) => (outcome.kind === 'threw' ? [outcome.error.message] : []));
  if (failed !== undefined) return [{ kind: 'sql-error', message: `SQLite broke off: ${failed}.` }];
  const pairs = answers.flatMap(({ outcome, expected }) =>
    outcome.kind === 'returned' && isResultSet(outcome.value) && isResultSet(expected) ? [{ received: outcome.value, expected }] : [],
  );
  const [first] = pairs;
  if (first === undefined || pairs.length !== answers.length) return [];
  if (!sameNames(first.received.columns, columns)) return [columnsHelp(first.received.columns, columns, haveRightRows(pairs))];
  return haveRightRows(pairs) ? [] : cellHelp(pairs, columns);
}

interface Pair {
  readonly received: ResultSet;
  readonly expected: ResultSet;
}

function columnsHelp(received: readonly string[], columns: readonly string[], rightOtherwise: boolean): Help {
  const [own, asked] = [received.join(', '), columns.join(', ')];
  const isPermuted = received.length === columns.length && columns.every((name) => received.some((other) => sameName(other, name)));
  const remedy = isPermuted ? 'Put them in the order asked for' : 'Name each with AS, in the order asked for';
  const rest = rightOtherwise ? ' The rows themselves are right.' : '';
  return { kind: 'wrong-columns', message: `Your columns are ${own}; asked for are ${asked}. ${remedy}.${rest}` };
}

const haveRightRows = (pairs: readonly Pair[]): boolean =>
  pairs.every(({ received, expected }) => resultDifference(received, expected) === undefined);

/** A change of one column's cells that makes every answer right says what is wrong with that column. */
function cellHelp(pairs: readonly Pair[], columns: readonly string[]): readonly Help[] {
  const repaired = (repairs: readonly number[], change: (cell: SqlCell) => SqlCell) =>
    pairs.every(({ received, expected }) => {
      const rows = received.rows.map((row) => row.map((cell, index) => (repairs.includes(index) ? change(cell) : cell)));
      const { missing, unexpected } = compareRows({ columns: received.columns, rows }, expected);
      return missing.length === 0 && unexpected.length === 0;
    });
  const places = [...columns.keys()];
  const texts = places.filter((place) => pairs.some((pair) => hasTextForNumbers(pair, place)));
  if (texts.length > 0 && repaired(texts, numberOf)) return [textHelp(texts.map((place) => columns[place] as string))];
  const percents = places.filter(
    (place) => isFraction(pairs, place) && repaired([place], (cell) => (typeof cell === 'number' ? cell / 100 : cell)),
  );
  const [percent] = percents;
  if (percents.length !== 1 || percent === undefined) return [];
  return [
    { kind: 'percent-for-fraction', message: `${columns[percent]} is in percent, 100 times the fraction asked for. Leave the 100 out.` },
  ];
}

/** Only a share can be told in percent: money in cents is 100 times too large for another reason. */
const isFraction = (pairs: readonly Pair[], place: number): boolean =>
  pairs.every(({ expected }) => expected.rows.every((row) => row[place] === null || (Number(row[place]) >= 0 && Number(row[place]) <= 1)));

const textHelp = (names: readonly string[]): Help => ({
  kind: 'text-for-number',
  message: `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} text where numbers are asked for. printf, format and || make text; leave the number as it is.`,
});

const hasTextForNumbers = ({ received, expected }: Pair, place: number): boolean =>
  received.rows.some((row) => typeof row[place] === 'string') && !expected.rows.some((row) => typeof row[place] === 'string');

function numberOf(cell: SqlCell): SqlCell {
  if (typeof cell !== 'string' || cell.trim() === '') return cell;
  const number = Number(cell);
  return Number.isNaN(number) ? cell : number;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
