/** What may be run as an answer: one query that only reads, and that asks neither the clock nor chance. */
import { meaningfulTokens, type SqlToken } from './sql-tokens.ts';

const BEGINS_A_QUERY = new Set(['select', 'with', 'values']);
const CHANCE = new Set(['random', 'randomblob']);
const CLOCK = new Set(['current_timestamp', 'current_date', 'current_time']);
/** Without an argument these mean the present moment. */
const DATE_FUNCTIONS = new Set(['date', 'time', 'datetime', 'julianday', 'unixepoch']);

/** `undefined` when the text may be run, else one sentence that says why not and what to do. */
export function refuseQuery(text: string): string | undefined {
  const tokens = withoutLastSemicolons(meaningfulTokens(text));
  const [first] = tokens;
  if (first === undefined) return 'there is no statement yet; write one SELECT';
  const second = tokens.findIndex(({ value }) => value === ';');
  if (second >= 0) {
    return `a second statement begins on line ${tokens[second + 1]?.line ?? first.line}; answer with one statement, parts of it named in WITH`;
  }
  if (first.value !== '(' && !BEGINS_A_QUERY.has(first.value.toLowerCase())) {
    return `the statement begins with ${first.value.toUpperCase()}; this exercise asks for a query, which begins with SELECT or WITH and changes nothing`;
  }
  return refuseChance(tokens);
}

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
