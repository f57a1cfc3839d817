/** What may be changed at a token of an SQL statement, one operator of mutation a name. */
import type { Edit } from './mutant.ts';
import { conditionsFrom, listFrom, type Span, type Token } from './sql-parts.ts';

export interface Statement {
  readonly text: string;
  readonly tokens: readonly Token[];
}

type Change = Omit<Edit, 'operator'>;
type Operator = (statement: Statement, index: number) => readonly Change[];

const COMPARISONS: Readonly<Record<string, readonly string[]>> = {
  '=': ['<>'],
  '<>': ['='],
  '<': ['<=', '>'],
  '<=': ['<', '>'],
  '>': ['>=', '<'],
  '>=': ['>', '<'],
};
const AGGREGATES: Readonly<Record<string, readonly string[]>> = { SUM: ['AVG', 'MAX'], AVG: ['SUM', 'MAX'], MIN: ['MAX'], MAX: ['MIN'] };
const ARITHMETIC: Readonly<Record<string, string>> = { '+': '-', '-': '+', '*': '/', '/': '*' };
const CONDITION_BEGINS = new Set(['WHERE', 'ON', 'HAVING']);
const COUNTS_EACH = new Set(['COUNT', 'SUM', 'AVG']);

export const OPERATORS: Readonly<Record<string, Operator>> = {
  JoinKind: (statement, index) => {
    if (word(statement, index) !== 'JOIN') return [];
    const before = word(statement, index - 1);
    if (before === 'LEFT') return [replace(statement, { first: index - 1, last: index }, 'JOIN')];
    return before === 'CROSS' ? [] : [replaceOne(statement, index, 'LEFT JOIN')];
  },
  Comparison: (statement, index) =>
    isAssignment(statement, index) ? [] : (COMPARISONS[word(statement, index)] ?? []).map((other) => replaceOne(statement, index, other)),
  Logic: (statement, index) => {
    const found = word(statement, index);
    return found === 'AND' || found === 'OR' ? [replaceOne(statement, index, found === 'AND' ? 'OR' : 'AND')] : [];
  },
  ConditionDropped: (statement, index) =>
    CONDITION_BEGINS.has(word(statement, index)) && word(statement, index + 1) !== 'CONFLICT'
      ? conditionsFrom(statement.tokens, index + 1).map((span) => replace(statement, span, 'TRUE'))
      : [],
  Aggregate: (statement, index) => {
    if (word(statement, index + 1) !== '(') return [];
    const counted = { first: index + 2, last: closing(statement, index + 1) - 1 };
    if (word(statement, index) === 'COUNT') return word(statement, index + 2) === '*' ? [] : [replace(statement, counted, '*')];
    return (AGGREGATES[word(statement, index)] ?? []).map((other) => replaceOne(statement, index, other));
  },
  Distinct: distinct,
  OrderDirection: (statement, index) =>
    keysOf(statement, index, 'ORDER').map(({ first, last }) =>
      word(statement, last) === 'DESC'
        ? replace(statement, { first, last }, textOf(statement, { first, last: last - 1 }))
        : replace(statement, { first, last }, `${textOf(statement, { first, last })} DESC`),
    ),
  KeyDropped: (statement, index) =>
    [keysOf(statement, index, 'ORDER'), keysOf(statement, index, 'GROUP')].flatMap((keys) => eachDropped(statement, keys)),
  PartitionDropped: (statement, index) =>
    keysOf(statement, index, 'PARTITION')
      .slice(-1)
      .map(({ last }) => replace(statement, { first: index, last }, '')),
  Union: (statement, index) => {
    if (word(statement, index) !== 'UNION') return [];
    const isAll = word(statement, index + 1) === 'ALL';
    return [replace(statement, { first: index, last: isAll ? index + 1 : index }, isAll ? 'UNION' : 'UNION ALL')];
  },
  NullTest: (statement, index) => {
    if (word(statement, index) !== 'IS') return [];
    if (word(statement, index + 1) === 'NULL') return [replaceOne(statement, index, 'IS NOT')];
    return word(statement, index + 1) === 'NOT' ? [replace(statement, { first: index, last: index + 1 }, 'IS')] : [];
  },
  Negation: (statement, index) => {
    const found = word(statement, index);
    if (found !== 'IN' && found !== 'EXISTS') return [];
    const isNegated = word(statement, index - 1) === 'NOT';
    return [isNegated ? replace(statement, { first: index - 1, last: index }, found) : replaceOne(statement, index, `NOT ${found}`)];
  },
  DefaultDropped: (statement, index) => {
    if (word(statement, index) !== 'COALESCE') return [];
    const [value] = listFrom(statement.tokens, index + 2);
    return value === undefined ? [] : [replace(statement, { first: index, last: closing(statement, index + 1) }, textOf(statement, value))];
  },
  Arithmetic: (statement, index) => {
    const other = ARITHMETIC[word(statement, index)];
    return other !== undefined && endsOperand(statement.tokens[index - 1]) ? [replaceOne(statement, index, other)] : [];
  },
  Constant: constant,
  Column: columns,
  Answer: answer,
};

/** Taken away where it stands, put in where an aggregate counts each value. */
function distinct(statement: Statement, index: number): readonly Change[] {
  const [found, next] = [word(statement, index), word(statement, index + 1)];
  if (found === 'DISTINCT') return [replaceOne(statement, index, '')];
  if (COUNTS_EACH.has(found) && next === '(' && !['*', 'DISTINCT'].includes(word(statement, index + 2)))
    return [replace(statement, { first: index, last: index + 1 }, `${found}(DISTINCT `)];
  return [];
}

function constant(statement: Statement, index: number): readonly Change[] {
  const token = statement.tokens[index];
  if (token?.kind === 'text') return [replaceOne(statement, index, "''")];
  const isUnread = word(statement, index - 1) === 'SELECT' && word(statement, index - 3) === 'EXISTS';
  if (token?.kind !== 'number' || isUnread) return [];
  const value = Number(token.word.replaceAll('_', ''));
  // A decimal stays one: 1 is not 1.0 where SQLite divides.
  const written = (other: number) => (token.word.includes('.') && Number.isInteger(other) ? other.toFixed(1) : String(other));
  return [value + 1, value - 1].map((other) => replaceOne(statement, index, written(other)));
}

/** Of the SELECT that names the columns of the answer: a column forgotten, or its name. */
function columns(statement: Statement, index: number): readonly Change[] {
  if (index !== statement.tokens.findIndex(({ word: found, depth }) => depth === 0 && found === 'SELECT')) return [];
  const items = listFrom(statement.tokens, index + 1);
  const unnamed = items
    .filter(({ last }) => word(statement, last - 1) === 'AS')
    .map(({ first, last }) => replace(statement, { first, last }, textOf(statement, { first, last: last - 2 })));
  return [...eachDropped(statement, items), ...unnamed];
}

/** The whole as it is, and of its answer one column too few: where a name is used further on, the column itself cannot go. */
function answer(statement: Statement, index: number): readonly Change[] {
  const { tokens } = statement;
  if (index !== 0 || tokens.some(({ word: found, depth }) => depth === 0 && found === 'INSERT')) return [];
  const select = tokens.findIndex(({ word: found, depth }) => depth === 0 && found === 'SELECT');
  const names = listFrom(tokens, select + 1).map(({ last }) => textOf(statement, { first: last, last }));
  const end = word(statement, tokens.length - 1) === ';' ? tokens.length - 2 : tokens.length - 1;
  const whole = { first: 0, last: end };
  return names.length < 2 ? [] : [replace(statement, whole, `SELECT ${names.slice(1).join(', ')} FROM (${textOf(statement, whole)})`)];
}

const word = ({ tokens }: Statement, index: number): string => tokens[index]?.word ?? '';

/** The keys after `ORDER BY`, `GROUP BY` or `PARTITION BY`; none where the token is another. */
const keysOf = (statement: Statement, index: number, clause: string): readonly Span[] =>
  word(statement, index) === clause && word(statement, index + 1) === 'BY' ? listFrom(statement.tokens, index + 2) : [];

/** Each item of a list left out in turn, with a comma; the only one of a list stays. */
function eachDropped(statement: Statement, items: readonly Span[]): readonly Change[] {
  const withComma = ({ first, last }: Span, at: number) => (at === 0 ? { first, last: last + 1 } : { first: first - 1, last });
  return items.length < 2 ? [] : items.map((item, at) => replace(statement, withComma(item, at), ''));
}

/** An equals sign after SET gives a value and compares nothing. */
const isAssignment = ({ tokens }: Statement, index: number): boolean =>
  tokens.slice(0, index).some(({ word: found, depth }) => found === 'SET' && depth === tokens[index]?.depth);

function closing({ tokens }: Statement, opening: number): number {
  const depth = tokens[opening]?.depth;
  return tokens.findIndex((token, index) => index > opening && token.word === ')' && token.depth === depth);
}

/** A sign after an operand is an operation; elsewhere it is the sign of a number, or the star that means every column. */
const endsOperand = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.word === ')' || token.kind === 'number' || (token.kind === 'word' && !['SELECT', 'DISTINCT'].includes(token.word)));

const textOf = ({ text, tokens }: Statement, { first, last }: Span): string => text.slice(tokens[first]?.start, tokens[last]?.end);

const replaceOne = (statement: Statement, index: number, replacement: string): Change =>
  replace(statement, { first: index, last: index }, replacement);

const replace = ({ tokens }: Statement, { first, last }: Span, replacement: string): Change => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
  replacement,
});
