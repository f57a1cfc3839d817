/** The tokens of an SQL text with their places and depths, and the parts of a statement that operators of mutation look at. */
import { sqlTokens } from '#sandbox/sql/sql-tokens.ts';

export interface Token {
  readonly kind: string;
  /** Words in capitals, everything else as it stands. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Number of brackets around it; a bracket counts as outside itself. */
  readonly depth: number;
}

/** Tokens from `first` to `last`, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export function placedTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let [start, depth] = [0, 0];
  for (const { kind, value } of sqlTokens(text)) {
    if (value === ')') depth -= 1;
    if (kind !== 'blank' && kind !== 'comment') {
      tokens.push({ kind, word: kind === 'word' ? value.toUpperCase() : value, start, end: start + value.length, depth });
    }
    if (value === '(') depth += 1;
    start += value.length;
  }
  return tokens;
}

const CLAUSES = new Set(
  'FROM WHERE GROUP HAVING ORDER LIMIT UNION JOIN LEFT CROSS INNER ON USING WINDOW ROWS RANGE SET SELECT WHEN THEN ELSE END AS'.split(' '),
);

/** Whether the token ends what stands before it at this depth: a clause, the bracket around it, the end of the statement. */
const endsPart = (token: Token | undefined, depth: number, ends: ReadonlySet<string>): boolean =>
  token === undefined || token.depth < depth || (token.depth === depth && (ends.has(token.word) || token.word === ';'));

/** The parts between separators, from token `from` on, until the clause ends. */
export function partsFrom(
  tokens: readonly Token[],
  from: number,
  separators: ReadonlySet<string>,
  ends: ReadonlySet<string>,
): readonly Span[] {
  const depth = tokens[from]?.depth ?? 0;
  const spans: Span[] = [];
  let [first, index, between] = [from, from, false];
  for (; !endsPart(tokens[index], depth, ends); index += 1) {
    const token = tokens[index] as Token;
    const isSeparator = token.depth === depth && separators.has(token.word) && !between;
    // The AND of a BETWEEN separates nothing.
    if (token.depth === depth && token.word === 'BETWEEN') between = true;
    else if (token.depth === depth && token.word === 'AND') between = false;
    if (!isSeparator) continue;
    spans.push({ first, last: index - 1 });
    first = index + 1;
  }
  return [...spans, { first, last: index - 1 }];
}

const COMMA = new Set([',']);
const LIST_ENDS = new Set([...CLAUSES].filter((word) => !['WHEN', 'THEN', 'ELSE', 'END', 'AS'].includes(word)));
const CONNECTIVES = new Set(['AND', 'OR']);

export const listFrom = (tokens: readonly Token[], from: number): readonly Span[] => partsFrom(tokens, from, COMMA, LIST_ENDS);
export const conditionsFrom = (tokens: readonly Token[], from: number): readonly Span[] => partsFrom(tokens, from, CONNECTIVES, CLAUSES);
