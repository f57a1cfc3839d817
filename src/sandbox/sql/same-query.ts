/** Whether two SQL texts are the same query: comments, blanks, a last semicolon and the case of keywords aside. */
import { meaningfulTokens } from './sql-tokens.ts';

export const sameQuery = (one: string, other: string): boolean => skeleton(one) === skeleton(other);

function skeleton(text: string): string {
  const values = meaningfulTokens(text).map(({ kind, value }) => (kind === 'word' ? value.toLowerCase() : value));
  while (values.at(-1) === ';') values.pop();
  return values.join('\u0001');
}
