/**
 * What holds of every exercise beside its verdicts: wrong ideas that can be told apart, and a solution far from the limits of fuel.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import type { Outcome } from '#graders/outcome.ts';
import { DatabaseShelf } from '#sandbox/sql/database-shelf.ts';
import { loadSqlite } from '#sandbox/sql/load-sqlite.node.ts';
import { openQuery } from '#sandbox/sql/open-query.ts';
import { startSqlite } from '#sandbox/sql/start-sqlite.ts';
import { gradeWithFuel, openerOf } from './grade-with-fuel.ts';

const SEED = 1;
const isFull = process.env.HOLDOUT_FULL !== undefined;
/** Sampled on top of the witnesses, one of which stands for each misconception. */
const SAMPLES = 60;
/** A right program may be clumsier than ours, and must not run dry. */
const SPARE = 4;

const exercises = await Promise.all((await listExerciseIds()).map(loadExercise));
const functions = exercises.filter(({ grader }) => grader.sql === undefined);
const queries = exercises.filter(({ grader }) => grader.sql !== undefined);

const resultOf = (outcome: Outcome): unknown => (outcome.kind === 'returned' ? outcome.value : outcome.kind);

describe.each(functions.map((exercise, turn) => ({ id: exercise.id, exercise, turn })))('$id', ({ exercise, turn }) => {
  const { grader, solution, misconceptions } = exercise;

  test('no wrong idea behaves as the solution does, or as another', async () => {
    const open = await openerOf(exercise, SEED);
    const inputs = [...misconceptions.map(({ witness }) => witness), ...fc.sample(grader.inputs, { seed: SEED, numRuns: SAMPLES })];
    const behaviours = [{ id: 'solution', source: solution }, ...misconceptions].map(({ id, source }) => {
      const subject = open(source);
      return { id, values: inputs.map((args) => resultOf(subject.call(args))) };
    });
    const alike = (a: readonly unknown[], b: readonly unknown[]) =>
      a.every((value, index) => grader.compare(value, b[index], grader.tolerance, inputs[index]) === undefined);
    expect(pairsOf(behaviours).flatMap(([a, b]) => (alike(a.values, b.values) ? [`${a.id} = ${b.id}`] : []))).toEqual([]);
  });

  // Grading every solution once more takes its time: they take turns, but for the full run.
  test.skipIf(!isFull && turn % 3 !== 0)('the solution needs a quarter of its fuel at most', async () => {
    const { verdict, spent } = await gradeWithFuel(exercise, SEED);
    expect(verdict.status).toBe('accepted');
    expect(spent.run).toBeGreaterThan(0);
    expect(spent.run).toBeLessThanOrEqual(1 / SPARE);
    expect(spent.check).toBeLessThanOrEqual(1 / SPARE);
    expect(spent.call).toBeLessThanOrEqual(1 / SPARE);
  });
});

describe.each(queries)('$id', ({ grader, solution, misconceptions }) => {
  test('no wrong query gives the rows of the solution, or of another', async () => {
    const plan = grader.sql as NonNullable<typeof grader.sql>;
    const shelf = new DatabaseShelf(await startSqlite(await loadSqlite()));
    const { visible, hidden, awkward } = plan.all(SEED);
    const rows = [{ id: 'solution', source: solution }, ...misconceptions].map(({ id, source }) => {
      const query = openQuery(shelf, source, visible, { isOurs: true, plan });
      return { id, text: JSON.stringify([visible, ...hidden, ...awkward].map((database) => resultOf(query.call([database])))) };
    });
    shelf.close();
    expect(pairsOf(rows).flatMap(([a, b]) => (a.text === b.text ? [`${a.id} = ${b.id}`] : []))).toEqual([]);
  });
});

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [T, T] => [first, second]));
}
