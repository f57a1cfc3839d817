/**
 * Mutants of an SQL solution, by the usual operators: joins, comparisons, logic, aggregates, NULL, constants, order, grouping.
 *
 * There is a module of our own because npm had no library that mutates SQL when this was written (Python has pysqlmut, a web
 * service SQLMutation), and the one parser found that keeps places and knows SQLite's window functions and upserts, sql-parser-cst,
 * is under the GPL. The tokens of the sandbox are enough: SQLite itself parses each mutant, and what it refuses is left out.
 *
 * Not mutated: the order of columns in GROUP BY and what EXISTS selects, of which nothing can come, and SELECT without DISTINCT.
 * Rows with a key among their columns never repeat, and only the schema knows the keys; whether repeated rows count is asked by
 * DISTINCT in aggregates, by DISTINCT taken away, and by UNION.
 *
 * @see Tuya, Suárez-Cabal and de la Riva, "Mutating database queries", Information and Software Technology 49, 2007
 */
import { type Edit, type Mutant, mutantOf, withoutRepeats } from './mutant.ts';
import { OPERATORS } from './query-operators.ts';
import { placedTokens } from './sql-parts.ts';

export function queryMutants(text: string): readonly Mutant[] {
  const statement = { text, tokens: placedTokens(text) };
  const edits = Object.entries(OPERATORS).flatMap(([operator, changesAt]) =>
    statement.tokens.flatMap((_, index) => changesAt(statement, index).map((change): Edit => ({ operator, ...change }))),
  );
  const mutants = edits.toSorted((one, other) => one.start - other.start).map((edit) => mutantOf(text, edit));
  return withoutRepeats(text, mutants);
}
