/** The calls of one Check without a sandbox: the solution as a module of this process, or as a statement of sql.js. */
import { registerHooks } from 'node:module';
import type { Exercise } from '#catalog/exercise-files.ts';
import type { SqlDatabase } from '#graders/sql/database.ts';
import { DatabaseShelf } from '#sandbox/sql/database-shelf.ts';
import { loadSqlite } from '#sandbox/sql/load-sqlite.node.ts';
import { startSqlite } from '#sandbox/sql/start-sqlite.ts';
import { gradeWatched, type RecordedCall } from './grade-calls.ts';

const CORE = new URL('../../src/core/index.ts', import.meta.url).href;

/** Milliseconds of all calls that a Check of the solution makes. Nothing is compared and nothing crosses a border. */
export type NativeRun = () => number;

export async function openNativeRun(exercise: Exercise, seed: number): Promise<NativeRun> {
  const { verdict, calls } = await gradeWatched(exercise, exercise.solution, seed);
  if (verdict.status !== 'accepted') throw new Error(`the solution of ${exercise.id} was ${verdict.status}`);
  const call = exercise.grader.sql === undefined ? await nativeFunction(exercise) : await nativeQuery(exercise, calls);
  const run = () => {
    const started = performance.now();
    for (const { args, repeats } of calls) for (let time = 0; time < repeats; time += 1) call(args);
    return performance.now() - started;
  };
  // The first run is that of an interpreter; the page's engine is warm as well.
  run();
  return run;
}

async function nativeFunction({ id, grader }: Exercise): Promise<(args: readonly unknown[]) => void> {
  const hooks = registerHooks({
    resolve: (name, context, next) => (name === 'holdout' ? { url: CORE, shortCircuit: true } : next(name, context)),
  });
  const module = await import(new URL(`../../exercises/${id}/solution.ts`, import.meta.url).href);
  hooks.deregister();
  const solution = module[grader.entry] as (...args: readonly unknown[]) => unknown;
  return (args) => {
    try {
      solution(...args);
    } catch (error) {
      // Checks ask for refusals too.
      if (!(error instanceof RangeError)) throw error;
    }
  };
}

/** On databases that are open already: filling them is no part of the statement. */
async function nativeQuery({ solution }: Exercise, calls: readonly RecordedCall[]): Promise<(args: readonly unknown[]) => void> {
  const shelf = new DatabaseShelf(await startSqlite(await loadSqlite()));
  const ask = ([data]: readonly unknown[]) => void shelf.open(data as SqlDatabase).exec(solution);
  for (const { args } of calls) ask(args);
  return ask;
}
