/** Grades sources for the command line: a wall kill is run once more, and twice leaves it open. */
import type { Exercise } from '#catalog/exercise-files.ts';
import { inconclusiveVerdict } from '#graders/inconclusive.ts';
import { WALL_PER_RUN_MS } from '#graders/limits.ts';
import type { Verdict } from '#graders/verdict.ts';
import { runInThread } from './threads/run-in-thread.ts';

/** A file that is not ours gets a thread of its own. */
export async function gradeFile(exercise: Exercise, source: string, seed: number): Promise<Verdict> {
  const [verdict] = await gradeTogether(exercise, [source], seed);
  return verdict as Verdict;
}

/** Our own sources share a thread: starting one costs more than grading. Each still has an engine of its own. */
export async function gradeTogether(exercise: Exercise, sources: readonly string[], seed: number): Promise<readonly Verdict[]> {
  const run = () => runInThread({ type: 'grade', exerciseId: exercise.id, sources, seed }, WALL_PER_RUN_MS * sources.length);
  const first = await run();
  const answer = first.type === 'killed' ? await run() : first;
  if (answer.type === 'verdicts') return answer.verdicts;
  if (answer.type !== 'killed') throw new Error(answer.type === 'failed' ? answer.message : `unexpected answer ${answer.type}`);
  const { id: exerciseId, contentHash, grader } = exercise;
  return sources.map(() => inconclusiveVerdict({ exerciseId, contentHash, graderVersion: grader.version, seed, limit: answer.limit }));
}
