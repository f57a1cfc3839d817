/** A long row of gradings as a day of learning brings them: right, wrong, stopped, and now and then without an end. */
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import type { Exercise } from '#catalog/exercise-files.ts';

export interface GradingJob {
  readonly exerciseId: string;
  readonly source: string;
  readonly seed: number;
  /** The status of the verdict; `Stopped` for a job that is stopped after `stopAfterMs`. */
  readonly expected: 'accepted' | 'rejected' | 'Stopped';
  readonly stopAfterMs?: number;
}

const ENDLESS_EVERY = 40;
const STOPPED_EVERY = 25;

/** Exercises take turns, and each exercise's misconceptions do. */
export async function gradingJobs(count: number): Promise<readonly GradingJob[]> {
  const exercises = await Promise.all((await listExerciseIds()).map(loadExercise));
  return Array.from({ length: count }, (_, index) => {
    const exercise = exercises[index % exercises.length] as Exercise;
    const turn = Math.floor(index / exercises.length);
    return { exerciseId: exercise.id, seed: index, ...programOf(exercise, index, turn) };
  });
}

function programOf(exercise: Exercise, index: number, turn: number): Pick<GradingJob, 'source' | 'expected' | 'stopAfterMs'> {
  const { solution, misconceptions } = exercise;
  // From the start of a worker to the middle of a check.
  if (index % STOPPED_EVERY === STOPPED_EVERY - 1) return { source: solution, expected: 'Stopped', stopAfterMs: index % 30 };
  if (index % ENDLESS_EVERY === ENDLESS_EVERY - 1) return { source: endless(exercise), expected: 'rejected' };
  if (turn % 2 === 0) return { source: solution, expected: 'accepted' };
  return { source: misconceptions[(turn >> 1) % misconceptions.length]?.source ?? '', expected: 'rejected' };
}

const endless = ({ grader }: Exercise): string =>
  grader.sql === undefined
    ? `export function ${grader.entry}() { for (;;) {} }`
    : 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n';
