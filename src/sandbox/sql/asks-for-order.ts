/** Whether a query asks for an order of its rows anywhere: the ORDER BY of a window or of an aggregate orders no rows. */
import { meaningfulTokens, type SqlToken } from './sql-tokens.ts';

export function asksForOrder(text: string): boolean {
  const tokens = meaningfulTokens(text);
  // What each open parenthesis belongs to: a subquery may hand its order on, a window and a function's arguments cannot.
  const open: boolean[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.value === '(') open.push(beginsAQuery(tokens[index + 1]));
    else if (token.value === ')') open.pop();
    else if (isWord(token, 'order') && isWord(tokens[index + 1], 'by') && (open.at(-1) ?? true)) return true;
  }
  return false;
}

const beginsAQuery = (token: SqlToken | undefined): boolean =>
  isWord(token, 'select') || isWord(token, 'with') || isWord(token, 'values') || token?.value === '(';

const isWord = (token: SqlToken | undefined, word: string): boolean => token?.kind === 'word' && token.value.toLowerCase() === word;
