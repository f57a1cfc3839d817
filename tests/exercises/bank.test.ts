/**
 * What holds of every exercise beside its verdicts: wrong ideas that can be told apart, and a solution far from the limits of fuel.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import type { Exercise } from '#catalog/exercise-files.ts';
import { gradeSubject } from '#graders/grade-subject.ts';
import { FUEL_PER_CALL_TICKS, FUEL_PER_CHECK_TICKS, FUEL_PER_RUN_TICKS } from '#graders/limits.ts';
import type { Outcome, Subject } from '#graders/outcome.ts';
import { startEngine } from '#sandbox/engine.ts';
import { bundleGuestCore } from '#sandbox/guest-core.node.ts';
import { loadWasm } from '#sandbox/load-wasm.node.ts';
import { openSubject } from '#sandbox/open-subject.ts';
import { DatabaseShelf } from '#sandbox/sql/database-shelf.ts';
import { loadSqlite } from '#sandbox/sql/load-sqlite.node.ts';
import { openQuery } from '#sandbox/sql/open-query.ts';
import { startSqlite } from '#sandbox/sql/start-sqlite.ts';

const SEED = 1;
const isFull = process.env.HOLDOUT_FULL !== undefined;
/** Sampled on top of the witnesses, one of which stands for each misconception. */
const SAMPLES = 60;
/** A right program may be clumsier than ours, and must not run dry. */
const SPARE = 4;

const exercises = await Promise.all((await listExerciseIds()).map(loadExercise));
const functions = exercises.filter(({ grader }) => grader.sql === undefined);
const queries = exercises.filter(({ grader }) => grader.sql !== undefined);
const [wasm, core] = await Promise.all([loadWasm(), bundleGuestCore()]);

const opener = async ({ grader }: Exercise) => {
  const engine = await startEngine(wasm);
  return (source: string): Subject =>
    openSubject(engine, { source, entry: grader.entry, seed: SEED, toolbox: { core, names: grader.toolbox } });
};
const resultOf = (outcome: Outcome): unknown => (outcome.kind === 'returned' ? outcome.value : outcome.kind);

describe.each(functions.map((exercise, turn) => ({ id: exercise.id, exercise, turn })))('$id', ({ exercise, turn }) => {
  const { grader, solution, misconceptions } = exercise;

  test('no wrong idea behaves as the solution does, or as another', async () => {
    const open = await opener(exercise);
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
    const [learner, open] = [(await opener(exercise))(solution), await opener(exercise)];
    let longestCall = 0;
    const counting: Subject = {
      call: (args) => {
        const before = learner.fuelUsed;
        const outcome = learner.call(args);
        longestCall = Math.max(longestCall, learner.fuelUsed - before);
        return outcome;
      },
      callRepeatedly: (args, repeats) => learner.callRepeatedly?.(args, repeats) ?? learner.call(args),
      allow: (ticks, limit) => learner.allow(ticks, limit),
      get fuelUsed() {
        return learner.fuelUsed;
      },
      console: learner.console,
      loadFailure: learner.loadFailure,
      facts: learner.facts,
    };
    const marks: number[] = [];
    const onCheck = () => marks.push(learner.fuelUsed);
    const { status } = gradeSubject({ ...exercise, starterUntouched: false }, counting, open, { seed: SEED, onCheck });
    const byCheck = marks.map((mark, index) => (marks[index + 1] ?? learner.fuelUsed) - mark);
    expect(status).toBe('accepted');
    expect(learner.fuelUsed).toBeGreaterThan(0);
    expect(learner.fuelUsed).toBeLessThanOrEqual(FUEL_PER_RUN_TICKS / SPARE);
    expect(Math.max(...byCheck)).toBeLessThanOrEqual(FUEL_PER_CHECK_TICKS / SPARE);
    expect(longestCall).toBeLessThanOrEqual(FUEL_PER_CALL_TICKS / SPARE);
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
