/** The numbers that stand for names in a statement, such as `:end`. */
import type { SourceError } from '#graders/outcome.ts';
import type { StatementPlan } from '#graders/sql/sql-plan.ts';
import type { BindParams } from 'sql.js';
import { meaningfulTokens } from './sql-tokens.ts';

export type Parameters = NonNullable<StatementPlan['parameters']>;

/** SQLite takes what it has a place for; a name that the statement does not use is passed over. */
export const bound = (parameters: Parameters): BindParams =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`:${name}`, value]));

/** SQLite reads a parameter that nobody binds as NULL, without a word: such a name is told instead. */
export function findUnbound(source: string, { parameters = {}, writes }: StatementPlan): SourceError | undefined {
  const names = [...Object.keys(parameters), ...(writes === undefined ? [] : ['batch'])].map((name) => `:${name}`);
  if (names.length === 0) return undefined;
  const unbound = meaningfulTokens(source).find(({ kind, value }) => kind === 'word' && /^[:@$?]/.test(value) && !names.includes(value));
  return unbound && { message: `${unbound.value} has no value; this exercise gives one to ${names.join(', ')}`, line: unbound.line };
}
