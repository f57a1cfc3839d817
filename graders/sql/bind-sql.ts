/** An SQL exercise's right answers come from its solution: binds a grader to the queries that answer it. */
import * as fc from 'fast-check';
import type { Difference, Tolerance } from '../compare.ts';
import type { Basis } from '../grader.ts';
import type { Subject } from '../outcome.ts';
import type { SqlDatabase } from './database.ts';
import { resultDifference } from './compare-rows.ts';

type SqlArguments = readonly [SqlDatabase];

/**
 * @param solution the query whose rows are right
 * @param alsoRight queries that read the brief in another way that it allows
 */
export function bindSql(solution: Subject, alsoRight: readonly Subject[]): Pick<Basis<SqlArguments>, 'inputs' | 'oracle' | 'compare'> {
  const answers = new WeakMap<Subject, WeakMap<SqlDatabase, unknown>>();
  const rows = (subject: Subject, database: SqlDatabase): unknown => {
    const known = answers.get(subject) ?? new WeakMap<SqlDatabase, unknown>();
    answers.set(subject, known);
    if (!known.has(database)) known.set(database, ask(subject, database));
    return known.get(database);
  };
  const ask = (subject: Subject, database: SqlDatabase): unknown => {
    const outcome = subject.call([database]);
    if (outcome.kind === 'returned') return outcome.value;
    throw new Error(`a solution of the exercise does not answer on ${database.name}: ${JSON.stringify(outcome)}`);
  };
  const compare = (received: unknown, expected: unknown, tolerance: Tolerance, args: SqlArguments | undefined): Difference | undefined => {
    const difference = resultDifference(received, expected, tolerance);
    if (difference === undefined || args === undefined) return difference;
    return alsoRight.some((other) => resultDifference(received, rows(other, args[0]), tolerance) === undefined) ? undefined : difference;
  };
  return { oracle: (database) => rows(solution, database), compare, inputs: NO_INPUTS };
}

/** The databases of an SQL exercise are a list; nothing is sampled. */
const NO_INPUTS: fc.Arbitrary<SqlArguments> = fc.constant(null).map(() => {
  throw new RangeError('an SQL exercise has databases and no sampled inputs');
});
