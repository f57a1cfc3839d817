/** What may be run as an answer: one query that only reads, or one statement that writes, asking neither the clock nor chance. */
import { meaningfulTokens, type SqlToken } from './sql-tokens.ts';

const BEGINS_A_QUERY = new Set(['select', 'with', 'values']);
const WRITES = new Set(['insert', 'update', 'delete', 'replace']);
const CHANCE = new Set(['random', 'randomblob']);
const CLOCK = new Set(['current_timestamp', 'current_date', 'current_time']);
/** Without an argument these mean the present moment. */
const DATE_FUNCTIONS = new Set(['date', 'time', 'datetime', 'julianday', 'unixepoch']);

/**
 * `undefined` when the text may be run, else one sentence that says why not and what to do.
 *
 * @param changed the table to be changed, where the exercise asks for a statement that writes
 */
export function refuseQuery(text: string, changed?: string): string | undefined {
  const tokens = withoutLastSemicolons(meaningfulTokens(text));
  const [first] = tokens;
  if (first === undefined) return `there is no statement yet; write one ${changed === undefined ? 'SELECT' : 'INSERT'}`;
  const second = tokens.findIndex(({ value }) => value === ';');
  if (second >= 0) {
    return `a second statement begins on line ${tokens[second + 1]?.line ?? first.line}; answer with one statement, parts of it named in WITH`;
  }
  if (changed !== undefined) return changesData(text) ? refuseChance(tokens) : changesNothing(first, changed);
  if (first.value !== '(' && !BEGINS_A_QUERY.has(first.value.toLowerCase())) {
    return `the statement begins with ${first.value.toUpperCase()}; this exercise asks for a query, which begins with SELECT or WITH and changes nothing`;
  }
  return refuseChance(tokens);
}

const changesNothing = ({ value }: SqlToken, changed: string): string =>
  BEGINS_A_QUERY.has(value.toLowerCase())
    ? `the statement only asks; this exercise wants one that changes ${changed}, with INSERT, UPDATE, DELETE or REPLACE`
    : `the statement begins with ${value.toUpperCase()}; this exercise wants one that changes ${changed}, with INSERT, UPDATE, DELETE or REPLACE`;

/** Whether a text is a statement that changes rows: its first word says so, or the first one after the parts named in WITH. */
export function changesData(text: string): boolean {
  const tokens = meaningfulTokens(text);
  const [first] = tokens;
  if (first === undefined || first.kind !== 'word') return false;
  if (first.value.toLowerCase() !== 'with') return WRITES.has(first.value.toLowerCase());
  let depth = 0;
  return tokens.some(({ kind, value }, index) => {
    depth += value === '(' ? 1 : value === ')' ? -1 : 0;
    // replace( is a function of text.
    return depth === 0 && kind === 'word' && WRITES.has(value.toLowerCase()) && tokens[index + 1]?.value !== '(';
  });
}

/** Whether a text sets out to ask and not to change. */
export const onlyAsks = (text: string): boolean => {
  const [first] = meaningfulTokens(text);
  return first !== undefined && (first.value === '(' || BEGINS_A_QUERY.has(first.value.toLowerCase())) && !changesData(text);
};

/** The same data must give the same answer tomorrow and on every machine. */
function refuseChance(tokens: readonly SqlToken[]): string | undefined {
  const found = tokens.find(({ kind, value }, index) => {
    const word = value.toLowerCase();
    if (kind === 'text') return word === "'now'";
    if (kind !== 'word') return false;
    const called = tokens[index + 1]?.value === '(';
    if (CLOCK.has(word)) return tokens[index - 1]?.value !== '.';
    if (CHANCE.has(word)) return called;
    return DATE_FUNCTIONS.has(word) && called && tokens[index + 2]?.value === ')';
  });
  if (found === undefined) return undefined;
  const word = found.value.toLowerCase();
  const asks = CHANCE.has(word) ? 'chance' : 'the clock';
  return `line ${found.line} asks ${asks} (${found.value}), so the answer would change from run to run; use the times that stand in the tables`;
}

function withoutLastSemicolons(tokens: readonly SqlToken[]): readonly SqlToken[] {
  const end = tokens.findLastIndex(({ value }) => value !== ';');
  return tokens.slice(0, end + 1);
}
