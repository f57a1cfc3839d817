/** Splits SQL text into tokens: enough to tell comments, strings and names apart. SQLite itself parses. */
export type SqlTokenKind = 'blank' | 'comment' | 'text' | 'name' | 'number' | 'word' | 'sign';

export interface SqlToken {
  readonly kind: SqlTokenKind;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

/** An unclosed string or comment reaches to the end of the text. */
const TOKEN =
  /(?<blank>\s+)|(?<comment>--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<text>[xX]?'(?:[^']|'')*(?:'|$))|(?<name>"(?:[^"]|"")*(?:"|$)|`(?:[^`]|``)*(?:`|$)|\[[^\]]*(?:\]|$))|(?<number>(?:0[xX][0-9a-fA-F]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?))|(?<word>[\p{L}_$@:#?][\p{L}\p{N}_$]*)|(?<sign>\|\||<<|>>|<=|>=|<>|!=|==|->>|->|[\s\S])/guy;

const KINDS = ['blank', 'word', 'sign', 'number', 'text', 'name', 'comment'] as const satisfies readonly SqlTokenKind[];

export function sqlTokens(text: string): readonly SqlToken[] {
  const tokens: SqlToken[] = [];
  let line = 1;
  for (const match of text.matchAll(TOKEN)) {
    const value = match[0];
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined) ?? 'sign';
    tokens.push({ kind, value, line });
    line += value.split('\n').length - 1;
  }
  return tokens;
}

/** The tokens that mean something to SQLite. */
export const meaningfulTokens = (text: string): readonly SqlToken[] =>
  sqlTokens(text).filter(({ kind }) => kind !== 'blank' && kind !== 'comment');
