/** The catalogue for the grading worker: one lazily loaded chunk per exercise. */
import type { Exercise } from './exercise-files.ts';

const chunks = import.meta.glob<Exercise>(['/exercises/*/grader.ts', '!/exercises/_*/grader.ts'], {
  query: '?exercise',
  import: 'default',
});

/** @throws {RangeError} when there is no such exercise */
export function loadExerciseChunk(id: string): Promise<Exercise> {
  const load = chunks[`/exercises/${id}/grader.ts`];
  if (load === undefined) throw new RangeError(`there is no exercise ${id}`);
  return load();
}

/** The core as text for the guest; a chunk of its own, fetched when a file imports from 'holdout'. */
export const loadGuestCore = () => import('virtual:guest-core').then((module) => module.default);
