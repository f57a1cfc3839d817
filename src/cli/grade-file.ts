/** Grades sources for the command line: a wall kill is run once more, and twice leaves it open. */
import type { Exercise } from '#catalog/exercise-files.ts';
import { inconclusiveVerdict } from '#graders/inconclusive.ts';
import { WALL_PER_RUN_MS } from '#graders/limits.ts';
import type { Cases } from '#graders/variant.ts';
import type { Verdict } from '#graders/verdict.ts';
import { runInThread } from './threads/run-in-thread.ts';

/** A file that is not ours gets a thread of its own, which ends with it. */
export async function gradeFile(exercise: Exercise, source: string, seed: number, variant?: number): Promise<Verdict> {
  const [verdict] = await grade(exercise, [source], casesBy(seed, variant), false);
  return verdict as Verdict;
}

/** Our own sources share a thread: starting one costs more than grading. Each still has an engine of its own. */
export function gradeTogether(exercise: Exercise, sources: readonly string[], seed: number, variant?: number): Promise<readonly Verdict[]> {
  return grade(exercise, sources, casesBy(seed, variant), true);
}

const casesBy = (seed: number, variant: number | undefined): Cases => ({ seed, ...(variant === undefined ? {} : { variant }) });

async function grade(exercise: Exercise, sources: readonly string[], cases: Cases, shared: boolean): Promise<readonly Verdict[]> {
  const limits = { wallPerRunMs: WALL_PER_RUN_MS * sources.length, shared };
  const run = () => runInThread({ type: 'grade', exerciseId: exercise.id, sources, ...cases }, limits);
  const first = await run();
  const answer = first.type === 'killed' ? await run() : first;
  if (answer.type === 'verdicts') return answer.verdicts;
  if (answer.type !== 'killed') throw new Error(answer.type === 'failed' ? answer.message : `unexpected answer ${answer.type}`);
  const { id: exerciseId, contentHash, grader } = exercise;
  return sources.map(() => inconclusiveVerdict({ exerciseId, contentHash, graderVersion: grader.version, ...cases, limit: answer.limit }));
}
