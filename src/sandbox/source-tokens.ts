/** The words and signs of a file with their places; blanks and comments left out. */
import jsTokens from 'js-tokens';

export interface SourceToken {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly isName: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
}

const BLANK = new Set(['WhiteSpace', 'LineTerminatorSequence', 'MultiLineComment', 'SingleLineComment', 'HashbangComment']);

export function tokensOf(source: string): readonly SourceToken[] {
  const tokens: SourceToken[] = [];
  let [line, column] = [1, 1];
  for (const { type, value } of jsTokens(source)) {
    if (!BLANK.has(type)) {
      // A template is opened by its head and closed by its tail, which are no brackets of their own.
      const isSign = type === 'Punctuator';
      tokens.push({
        text: value,
        line,
        column,
        isName: type === 'IdentifierName',
        opens: isSign && (value === '(' || value === '[' || value === '{'),
        closes: isSign && (value === ')' || value === ']' || value === '}'),
      });
    }
    const breaks = value.split(/\r\n|\n|\r/);
    line += breaks.length - 1;
    column = breaks.length > 1 ? (breaks.at(-1)?.length ?? 0) + 1 : column + value.length;
  }
  return tokens;
}
